import type { Changes } from '../../editions/changes.ts';
import type { EditionSource, Language } from '../../model.ts';
import { withOwnWords } from './own-words.ts';
import type { PolicyProposal, ProposalContext } from './types.ts';

/** How a working text differs from the base's. */
export type Compared = { readonly changes: Changes } & Pick<PolicyProposal, 'spoken' | 'translations'>;

type Context = Pick<ProposalContext, 'world' | 'branch'>;

/** Compares two working texts, weighed by what the branch itself says of the change. */
export function compareDrafts(context: Context, before: EditionSource, after: EditionSource): Compared {
  const spoken = withOwnWords(before, after);
  const changed = changedTranslations(before, after);
  const compared = tell(context, before, spoken, changed, isOriginalSame(before, after));
  return { ...compared, spoken: spokenBefore(compared.changes, after) };
}

/** Compares an edition with the one that it changes, by its own words. */
export function compareEditions(
  context: Context,
  before: EditionSource,
  after: EditionSource,
): Omit<Compared, 'spoken'> {
  const compared = tell(context, before, after, changedTranslations(before, after), false);
  const { facts, texts } = compared.changes.amendment;
  const alone = facts.length + texts.length === 0;
  return { ...compared, translations: compared.translations.map((translation) => ({ ...translation, alone })) };
}

/** How a working text goes on from an edition that the branch itself enters; nothing where readers are told the same. */
export function compareOnward(context: Context, edition: EditionSource, draft: EditionSource): Compared | undefined {
  const changed = languagesChanged(context, edition, draft);
  const spoken = withOwnWords(edition, draft);
  const alone = !changed.includes(draft.language);
  const compared = tell(context, edition, spoken, translationsAmong(changed, draft), alone);
  const { facts, texts } = compared.changes.amendment;
  if (changed.length + facts.length + texts.length === 0) return undefined;
  return { ...compared, spoken: [] };
}

function tell(
  { world: { editions }, branch: { language } }: Context,
  before: EditionSource,
  after: EditionSource,
  changed: readonly Language[],
  alone: boolean,
): Omit<Compared, 'spoken'> {
  const told = [before, after].every((text) => has(text, language)) ? language : after.language;
  const changes = editions.changes(before, after, told);
  const translations = changed.map((to) => {
    const articles = to === told ? {} : { articles: editions.changes(before, after, to).articles };
    return { language: to, alone, ...articles };
  });
  return { changes, translations };
}

/** Languages that both texts have and in which their readers see other words. */
function languagesChanged({ world: { editions } }: Context, before: EditionSource, after: EditionSource): Language[] {
  const both = [after.language, ...(Object.keys(after.translations) as Language[])].filter((one) => has(before, one));
  return both.filter((one) => editions.document(before, one).digest !== editions.document(after, one).digest);
}

function translationsAmong(languages: readonly Language[], { language }: EditionSource): Language[] {
  return languages.filter((one) => one !== language);
}

function has(text: EditionSource, language: Language): boolean {
  return text.language === language || text.translations[language] !== undefined;
}

/** Subjects of the change of which the branch says nothing itself and an entry of the base does. */
function spokenBefore({ amendment }: Changes, after: EditionSource): string[] {
  const about = new Set(after.notes.flatMap((note) => note.about));
  return amendment.unspoken.filter((subject) => about.has(subject));
}

function isOriginalSame({ translations: _, ...before }: EditionSource, after: EditionSource): boolean {
  const { translations: __, ...text } = after;
  return JSON.stringify(before) === JSON.stringify(text);
}

/** Languages that both texts have and in which they differ. */
function changedTranslations({ translations: old }: EditionSource, { translations: now }: EditionSource): Language[] {
  const both = Object.keys(now).filter((language) => language in old) as Language[];
  return both.filter((language) => JSON.stringify(old[language]) !== JSON.stringify(now[language]));
}
