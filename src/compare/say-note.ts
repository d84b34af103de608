/** What a change note says besides its first words, a sentence each: why, what it means, what readers can do. */
import { formatPeriod, parsePeriod } from '../i18n/index.ts';
import type { ChangeNote, Choice, Language, Texts } from '../model.ts';

interface NoteWords {
  readonly why: (text: string) => string;
  readonly impact: (text: string) => string;
  readonly reach: Readonly<Record<NonNullable<ChangeNote['reach']>, string>>;
  readonly what: Readonly<Record<Choice['what'], string>>;
  /** From when a period is counted; `effect` alone is the day before which. */
  readonly until: { readonly effect: string; readonly within: (period: string, from: string) => string };
  readonly from: Readonly<Record<string, string>>;
}

const words: Readonly<Record<Language, NoteWords>> = {
  ru: {
    why: (text) => `Почему: ${text}`,
    impact: (text) => `Что это значит для\u00a0вас: ${text}`,
    reach: {
      'new-data': 'Касается только данных, полученных после вступления в\u00a0силу.',
      'all-data': 'Касается и\u00a0данных, полученных раньше.',
    },
    what: {
      consent: 'Вы можете согласиться',
      'withdraw-consent': 'Вы можете отозвать согласие',
      object: 'Вы можете возразить',
      leave: 'Вы можете отказаться от\u00a0услуг',
    },
    until: { effect: 'до\u00a0вступления в\u00a0силу', within: (period, from) => `в\u00a0течение ${period} ${from}` },
    from: {
      announcement: 'со\u00a0дня объявления',
      effect: 'со\u00a0дня вступления в\u00a0силу',
      receipt: 'со\u00a0дня, когда вы получили уведомление',
    },
  },
  en: {
    why: (text) => `Why: ${text}`,
    impact: (text) => `What it means for you: ${text}`,
    reach: {
      'new-data': 'It holds only for data collected after it takes effect.',
      'all-data': 'It holds for data collected before, too.',
    },
    what: {
      consent: 'You can consent',
      'withdraw-consent': 'You can withdraw your consent',
      object: 'You can object',
      leave: 'You can leave the service',
    },
    until: { effect: 'before it takes effect', within: (period, from) => `within ${period} ${from}` },
    from: {
      announcement: 'of the announcement',
      effect: 'of its taking effect',
      receipt: 'of receiving the notice',
    },
  },
};

/**
 * The sentences of a note in a language.
 * @param pick the text of the language, or the one that stands in where it lacks.
 */
export function sayNote(
  { why, impact, reach, choices }: ChangeNote,
  language: Language,
  pick: (texts: Texts) => string,
): string[] {
  const say = words[language];
  return [
    ...(why === undefined ? [] : [say.why(pick(why))]),
    ...(impact === undefined ? [] : [say.impact(pick(impact))]),
    ...(reach === undefined ? [] : [say.reach[reach]]),
    ...(choices ?? []).map((choice) => `${openingOf(choice, language)}. ${pick(choice.how)}`),
  ];
}

/** What can be done, and until when. */
function openingOf({ what, until }: Choice, language: Language): string {
  const say = words[language];
  if (until === undefined) return say.what[what];
  const [, text = '', from = ''] = /^(.*) from (\w+)$/.exec(until) ?? [];
  const period = parsePeriod(text);
  if (period === undefined) return `${say.what[what]} ${say.until.effect}`;
  return `${say.what[what]} ${say.until.within(formatPeriod(period, language, 'gen'), say.from[from] ?? '')}`;
}
