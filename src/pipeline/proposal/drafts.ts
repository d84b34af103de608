import type { EditionSource, Language, Materiality } from '../../vocabulary.ts';
import type { Changes } from '../changes.ts';
import { withOwnWords } from './own-words.ts';
import type { Branch, PolicyProposal } from './policy.ts';

/** How a working text differs from the base's. */
export type Compared = { readonly changes: Changes } & Pick<PolicyProposal, 'spoken' | 'translations'>;

/** Compares two working texts, weighed by what the branch itself says of the change. */
export async function compareDrafts(
  { language, drawn }: Pick<Branch, 'language' | 'drawn'>,
  before: EditionSource,
  after: EditionSource,
  announced: readonly EditionSource[],
): Promise<Compared> {
  const spoken = withOwnWords(before, after, announced);
  const { changesBetween } = await import('../between.ts');
  const told = [before, after].every((text) => has(text, language)) ? language : after.language;
  const changes = changesBetween(before, spoken, told);
  const alone = isOriginalSame(before, after);
  const translations = changedTranslations(before, after).map((to) => {
    const redline = drawn && to !== told ? { redline: changesBetween(before, spoken, to).redline } : {};
    return { language: to, alone, ...redline };
  });
  return { changes, spoken: spokenBefore(changes, after), translations };
}

/** What a working text amounts to against the edition that it would replace; nothing where it says the same. */
export async function weighPending(edition: EditionSource, draft: EditionSource): Promise<Materiality | undefined> {
  const { amendmentBetween } = await import('../between.ts');
  const { facts, texts, materiality } = amendmentBetween(edition, draft);
  return facts.length + texts.length === 0 ? undefined : materiality;
}

function has(text: EditionSource, language: Language): boolean {
  return text.language === language || text.translations[language] !== undefined;
}

/** Subjects of the change of which the branch says nothing itself and an entry of the base does. */
function spokenBefore({ amendment }: Changes, after: EditionSource): string[] {
  const about = new Set(after.amendment.flatMap((entry) => entry.about));
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
