import type { Locate, Report } from '../findings.ts';
import type { Digest, EditionSource, Language, Publisher, RecordEntry } from '../model.ts';
import { canonicalJson } from '../record/chain.ts';
import { checkFrozen } from '../record/frozen.ts';
import type { History, Terms } from '../record/history.ts';
import { checkRecord } from '../record/record.ts';
import { statedTerms, termsIn, termsOf } from '../record/terms.ts';
import type { PolicyContent } from '../validate/index.ts';
import { type Inspection, inspectionOf } from './inspect.ts';
import type { CheckedPolicy, Tools } from './types.ts';

/**
 * Checks a policy's record by itself and against the frozen files: every file's bytes, and the words of each edition in
 * scope. Files that the record does not know, or knows otherwise, are read to tell what is wrong with them.
 * @param scopeOf which editions are in scope, by what the record amounts to.
 */
export function checkPolicy(
  policy: PolicyContent,
  publisher: Publisher,
  scopeOf: (policy: string, history: History) => CheckedPolicy['scope'],
  tools: Tools,
): CheckedPolicy {
  const { id, draft, record } = policy;
  const { report } = tools;
  const { entries, locate } = record ?? { entries: [], locate: atTop(`${id}/record.yaml`) };
  const inspection = inspectionOf(policy, tools);
  const terms = termsIn(entries, {
    zone: publisher.zone,
    ...promiseOf(draft?.source, publisher),
    language: publisher.languages[0] ?? 'ru',
  });
  const history = checkRecord(id, entries, terms, report, locate);
  const scope = scopeOf(id, history);
  for (const number of inspection.numbers) if (!history.lives.has(number)) inspection.edition(number);
  const edited =
    record === undefined
      ? new Set<string>()
      : checkFiles(policy, entries, inspection, { terms, scope, locate, report });
  // What a file was edited to is no edition, and nothing is compared with it.
  const isEdited = (number: number): boolean =>
    [...edited].some((file) => file.startsWith(`${id}/editions/${number}.`));
  return {
    ...{ id, hasRecord: record !== undefined, entries, locate, terms, history, scope },
    ...(draft === undefined ? {} : { draft: draft.source }),
    edition(number) {
      if (isEdited(number)) return undefined;
      const { source, isWhole } = inspection.edition(number);
      return isWhole ? source : undefined;
    },
  };
}

/** The days that a new edition would promise: those of the working text, or else the publisher's. */
function promiseOf(draft: EditionSource | undefined, publisher: Publisher): Pick<Terms, 'days' | 'clarification'> {
  const { days, clarification } = draft?.notice ?? { days: publisher.noticeDays, clarification: undefined };
  return { days, ...(clarification === undefined ? {} : { clarification }) };
}

/** Checks the frozen files against the record; returns the paths of those that are not as they were frozen. */
function checkFiles(
  { id, editions }: PolicyContent,
  entries: readonly RecordEntry[],
  inspection: Inspection,
  { terms, scope, locate, report }: Pick<CheckedPolicy, 'terms' | 'scope' | 'locate'> & { report: Report },
): ReadonlySet<string> {
  const edited = new Set<string>();
  const noting: Report = (code, place, ...data) => {
    edited.add(place.file);
    report(code, place, ...data);
  };
  const recorded = new Set(
    entries.flatMap(({ edition, words, digests = {} }) =>
      [words, ...Object.values(digests).map(({ source }) => source)].map((digest) => `${edition} ${digest}`),
    ),
  );
  const folder = {
    path: `${id}/editions`,
    names: editions.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
    digest(name: string): Digest | undefined {
      const digest = inspection.digest(name);
      if (recorded.has(`${Number.parseInt(name, 10)} ${digest}`)) return digest;
      return inspection.isDamaged(name) ? undefined : digest;
    },
    text: (number: number, language: Language) =>
      scope.isRead(number) ? inspection.edition(number).texts.get(language) : undefined,
  };
  checkFrozen(entries, folder, terms, noting, locate);
  for (const [index, entry] of entries.entries()) {
    const { edition, languages } = entry;
    const read = edition !== undefined && languages !== undefined && scope.isRead(edition);
    const source = read ? inspection.edition(edition).source : undefined;
    if (source === undefined || canonicalJson(termsOf(source)) === canonicalJson(statedTerms(entry))) continue;
    report('edition-terms-differ', locate(['entries', index, 'notice']), { edition: edition ?? 0 });
  }
  return edited;
}

function atTop(file: string): Locate {
  return () => ({ file, line: 1, column: 1 });
}
