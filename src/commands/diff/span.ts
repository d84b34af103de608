import type { Edition, EditionSource, Language, Policy, Translation } from '../../vocabulary.ts';
import type { Side } from './sides.ts';

/**
 * The newer text with all that legal said of the changes since the older one: where editions lie between them, what was
 * said of each. Where the newer text does not come after the older one, nobody said anything of the difference.
 */
export async function spanning(policy: Policy, before: Side, after: Side): Promise<EditionSource> {
  const { source } = after;
  if (before.edition === undefined) return source;
  const from = after.edition ?? lastOf(policy);
  const steps = from === undefined ? undefined : stepsBetween(policy, before.edition.number, from);
  if (steps === undefined) return withAmendments(source, []);
  const earlier = await Promise.all(steps.map((edition) => edition.source()));
  return withAmendments(source, after.edition === undefined ? [...earlier, source] : earlier);
}

/** The edition that the working text would amend: the last one that was not taken back. */
function lastOf({ editions }: Policy): Edition | undefined {
  return editions
    .filter(({ status }) => status !== 'withdrawn')
    .toSorted((a, b) => a.from - b.from)
    .at(-1);
}

/** The editions after one up to another, each of which amends the one before; nothing where the chain does not lead there. */
function stepsBetween({ editions }: Policy, first: number, last: Edition): Edition[] | undefined {
  const steps: Edition[] = [];
  for (let step: Edition | undefined = last; step !== undefined; ) {
    if (step.number === first) return steps;
    steps.unshift(step);
    const { amends }: Edition = step;
    step = editions.find(({ number }) => number === amends);
  }
  return undefined;
}

/** A text with the amendments of several; ids of entries tell of which edition they are, where there is more than one. */
function withAmendments(source: EditionSource, texts: readonly EditionSource[]): EditionSource {
  const [only] = texts;
  if (texts.length === 1 && only === source) return source;
  const named = (text: EditionSource, id: string): string =>
    texts.length > 1 ? `${text.edition ?? 'draft'}-${id}` : id;
  const amendment = texts.flatMap((text) => text.amendment.map((entry) => ({ ...entry, id: named(text, entry.id) })));
  const translations = Object.entries(source.translations).map(([language, translation]): [string, Translation] => {
    const entries = texts.flatMap((text) =>
      (text.translations[language as Language]?.amendment ?? []).map((entry) => ({
        ...entry,
        id: named(text, entry.id),
      })),
    );
    return [language, { ...translation, amendment: entries }];
  });
  return { ...source, amendment, translations: Object.fromEntries(translations) };
}
