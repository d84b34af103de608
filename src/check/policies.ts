import { headsOf, mentionsSuccession } from '../editions/frozen.ts';
import type { Locate, Report } from '../findings.ts';
import type { Digest, Language, Publisher, RecordEntry } from '../model.ts';
import { checkFrozen } from '../record/frozen.ts';
import type { History, Terms } from '../record/history.ts';
import { checkRecord } from '../record/record.ts';
import { takesOver } from '../record/succession.ts';
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
  const heads = headsOf(tools.files, id);
  const terms: Terms = {
    zone: publisher.zone,
    days: publisher.noticeDays,
    language: publisher.languages[0] ?? 'ru',
    head: (edition) => heads.get(edition),
    succeeds: (edition) => succeeds(edition, id, inspection, tools),
  };
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
    entries.flatMap(({ edition, digests = {} }) => Object.values(digests).map(({ source }) => `${edition} ${source}`)),
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
  return edited;
}

/** Whether an edition takes over another policy; its file is read only where it speaks of such a thing. */
function succeeds(
  number: number,
  policy: string,
  inspection: Inspection,
  { files }: Tools,
): ReturnType<Terms['succeeds']> {
  const source = mentionsSuccession(files, policy, number) ? inspection.edition(number).source : undefined;
  return source !== undefined && takesOver(source);
}

function atTop(file: string): Locate {
  return () => ({ file, line: 1, column: 1 });
}
