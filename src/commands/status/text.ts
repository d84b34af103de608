import { daysBetween } from '../../calendar/date.ts';
import { offsetsIn } from '../../calendar/zone.ts';
import { formatZone } from '../../i18n/index.ts';
import type { Language, Texts } from '../../model.ts';
import { endSentence } from '../../publish/sentence.ts';
import type { EditionStatus } from '../../record/status.ts';
import type { Scene } from '../acts/scene.ts';
import { paint, wrap } from '../formats/terminal.ts';
import type { Day } from './days.ts';
import type { Report } from './report.ts';
import type { DraftReport, PolicyReport } from './types.ts';
import { words } from './words/index.ts';
import type { StatusWords } from './words/words.ts';

/** More days than these are counted, not told, so that all fits on one screen. */
const FEW = 12;

/** Where all policies stand, for a person at a terminal. */
export function statusAsText({ context, publisher }: Scene, report: Report): string {
  const { language, width } = context;
  const say = words[language];
  const { today, policies, unreliable, days } = report;
  const blocks = policies.map((policy) =>
    [
      `${paint(policy.title, 'bold', context)} (${policy.policy})`,
      ...sentencesOf(policy, today, language).map((sentence) => wrap(endSentence(sentence), width, '  ')),
    ].join('\n'),
  );
  const told = days.slice(0, FEW).map((day) => {
    const line = `${say.date(day.date)}, ${day.policy}: ${dayOf(day, say)}`;
    return wrap(line, width, '    ').replace('    ', '  — ');
  });
  const rest = days.length > FEW ? [`  ${say.more(days.length - FEW)}`] : [];
  const asked = policies.find(({ on }) => on !== undefined)?.on?.date;
  const { zone } = publisher;
  return `${[
    paint(say.title(say.date(asked ?? today), formatZone(zone, offsetsIn(today, zone), language)), 'bold', context),
    ...(blocks.length + unreliable.length === 0 ? [say.none] : blocks),
    ...(unreliable.length === 0 ? [] : [wrap(say.unreliable(unreliable.join(', ')), width, '')]),
    ...(policies.some(({ on }) => on !== undefined)
      ? []
      : [days.length === 0 ? say.noDays : [paint(say.days, 'bold', context), ...told, ...rest].join('\n')]),
  ].join('\n\n')}\n`;
}

function sentencesOf(policy: PolicyReport, today: string, language: Language): string[] {
  const say = words[language];
  const { inForce, upcoming, scheduled, retired, draft, errors, on } = policy;
  const { date } = say;
  if (on !== undefined) {
    const tense = on.date < today ? 'past' : on.date > today ? 'future' : 'present';
    return [say.on(date(on.date), tense, on.edition && say.edition(on.edition.edition))];
  }
  return [
    inForce === undefined
      ? say.notInForce
      : say.inForce(
          inForce.edition,
          date(inForce.effective),
          inForce.lastDay === undefined ? undefined : date(inForce.lastDay),
        ),
    ...upcoming.flatMap((one) => [
      say.upcoming(one.edition, date(one.effective), one.daysLeft, say.materiality[one.materiality]),
      ...urgencyOf(one, language),
    ]),
    ...scheduled.flatMap((one) => [
      say.scheduled(one.edition, date(one.announced ?? one.effective), date(one.effective)),
      ...urgencyOf(one, language),
    ]),
    ...(retired === undefined ? [] : [say.retired(date(retired.effective), retired.successor)]),
    ...draftOf(policy.policy, draft, say),
    ...(errors === 0 || draft.state === 'unsound' ? [] : [say.errors(errors)]),
  ];
}

function urgencyOf({ urgent, announced, effective }: EditionStatus, language: Language): string[] {
  if (urgent === undefined || announced === undefined) return [];
  const said = (texts: Texts): string => texts[language] ?? Object.values(texts)[0] ?? '';
  const days = Math.max(0, daysBetween(announced, effective) - 1);
  return [words[language].urgent(days, endSentence(said(urgent.because)), said(urgent.reference))];
}

function draftOf(policy: string, draft: DraftReport, say: StatusWords): string[] {
  switch (draft.state) {
    case 'translated':
      return [
        say.draft.translated(
          policy,
          draft.edition,
          draft.languages.map((language) => say.language[language]).join(', '),
        ),
      ];
    case 'first':
      return [say.draft.first(say.date(draft.earliest))];
    case 'changed':
      return [
        say.draft.changed(say.materiality[draft.materiality], say.date(draft.earliest)),
        ...(draft.unspoken.length === 0 ? [] : [say.draft.unspoken(draft.unspoken.join(', '))]),
      ];
    default:
      return [say.draft[draft.state]];
  }
}

function dayOf({ kind, effective, edition }: Day, say: StatusWords): string {
  const ofEnd = edition === undefined ? say.ofEnd[kind] : undefined;
  return ofEnd ?? say.day[kind](say.date(effective), String(edition ?? ''));
}
