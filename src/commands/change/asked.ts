/** The texts of a change note: given as options, or asked of whoever sits at the terminal. */
import type { ChangeNote, Language, Texts } from '../../model.ts';
import type { Context, Options } from '../context.ts';
import { type NoteText, words } from './words.ts';

/** What the note says; nothing in `note` where nobody said what changes. */
export interface Answers extends Pick<ChangeNote, 'why' | 'impact' | 'because'> {
  readonly note?: Texts;
  /** As it was given, which may be no materiality. */
  readonly materiality?: string;
}

/** @param languages of the policy, the authoritative one first. */
export async function answersOf(context: Context, options: Options, languages: readonly Language[]): Promise<Answers> {
  const { ask } = context;
  const isGiven = options['note'] !== undefined || ask === undefined;
  const texts = (name: NoteText): Promise<Texts | undefined> | Texts | undefined =>
    isGiven ? fromOptions(name, options, languages) : asked(name, context, languages);
  const note = await texts('note');
  const [why, impact] = [await texts('why'), await texts('impact')];
  const weight = isGiven ? options['materiality'] : (await ask(words[context.language].weigh)).trim();
  const because = isGiven || weight !== '' ? await texts('because') : undefined;
  return {
    ...(note === undefined ? {} : { note }),
    ...(why === undefined ? {} : { why }),
    ...(impact === undefined ? {} : { impact }),
    ...(typeof weight === 'string' && weight !== '' ? { materiality: weight } : {}),
    ...(because === undefined ? {} : { because }),
  };
}

/** `--note` in the authoritative language, `--note-en` and so on in others. */
function fromOptions(name: NoteText, options: Options, languages: readonly Language[]): Texts | undefined {
  const given = languages.flatMap((language, index) => {
    const text = options[`${name}-${language}`] ?? (index === 0 ? options[name] : undefined);
    return typeof text === 'string' && text.trim() !== '' ? [[language, text.trim()] as const] : [];
  });
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

async function asked(name: NoteText, context: Context, languages: readonly Language[]): Promise<Texts | undefined> {
  const say = words[context.language];
  const texts: Partial<Record<Language, string>> = {};
  for (const language of languages) {
    const question = languages.length === 1 ? say.ask[name] : `${say.ask[name]}, ${say.inLanguage[language]}`;
    const text = (await context.ask?.(`${question}: `))?.trim() ?? '';
    if (text === '') break;
    texts[language] = text;
  }
  return Object.keys(texts).length === 0 ? undefined : texts;
}
