/** What a branch would change: its folder of policies against the one that it was made from. */
import type { Cache } from '../cache.ts';
import { earliestEffective } from '../calendar/notice.ts';
import { dateAt } from '../calendar/zone.ts';
import { createReport } from '../findings.ts';
import type { Committed } from '../git.ts';
import { checkAgainstBase } from '../resolve/base.ts';
import { replay } from '../resolve/replay.ts';
import type {
  Amendment,
  EditionSource,
  Files,
  Finding,
  Instant,
  IsoDate,
  Language,
  Locate,
  Publisher,
  RecordEntry,
  Report,
  Section,
} from '../vocabulary.ts';
import type { Changes } from './changes.ts';
import { readEdition } from './frozen.ts';
import { type Loaded, type LoadedPolicy, load } from './load.ts';
import { termsOf } from './terms.ts';

/** What is needed to judge a branch. */
export interface Branch {
  readonly files: Files;
  readonly schema: Files;
  readonly now: Instant;
  readonly cache: Cache;
  /** The language that the changes are told in. */
  readonly language: Language;
}

/** What a branch does to one policy. */
export interface PolicyProposal {
  readonly policy: string;
  readonly event: 'added' | 'changed' | 'removed';
  readonly title: string;
  /** How the working text differs from the base's; absent where it does not, or has nothing to differ from. */
  readonly changes?: Changes;
  /** Headings of its sections, by id, those of the base among them. */
  readonly headings: Readonly<Record<string, string>>;
  /** Languages whose translation alone changed. */
  readonly translations: readonly Language[];
  /** The working text against the edition that it would replace, all earlier unannounced changes included. */
  readonly pending?: { readonly edition: number; readonly amendment: Amendment };
  /** The earliest effective date if the working text were announced today; absent where there is nothing to announce. */
  readonly earliest?: IsoDate;
  /** Entries that the branch adds to the record. */
  readonly entries: readonly RecordEntry[];
}

/** What a branch does, and what is wrong with doing it. */
export interface Proposal {
  readonly policies: readonly PolicyProposal[];
  readonly findings: readonly Finding[];
}

/** Compares a folder of policies with its base. */
export async function propose(branch: Branch, base: Committed): Promise<Proposal> {
  const { files, schema, cache } = branch;
  const { report, findings } = createReport();
  const before = await load(base.files, schema, cache, base.tree);
  const after = await load(files, schema, cache);
  const { publisher } = after;
  if (publisher === undefined) return { policies: [], findings };
  const policies: PolicyProposal[] = [];
  for (const old of before.policies) {
    if (after.policies.some(({ id }) => id === old.id)) continue;
    if (old.entries.length > 0) {
      report('policy-deleted', { file: `${old.id}/policy.yaml`, line: 1, column: 1 }, { policy: old.id });
    }
    const title = old.draft?.title ?? old.id;
    policies.push({ policy: old.id, event: 'removed', title, headings: {}, translations: [], entries: [] });
  }
  for (const policy of after.policies) {
    const proposal = await proposePolicy(branch, publisher, byId(before, policy.id), policy, report);
    if (proposal !== undefined) policies.push(proposal);
  }
  return { policies, findings };
}

function byId({ policies }: Loaded, id: string): LoadedPolicy | undefined {
  return policies.find((policy) => policy.id === id);
}

async function proposePolicy(
  branch: Branch,
  publisher: Publisher,
  before: LoadedPolicy | undefined,
  after: LoadedPolicy,
  report: Report,
): Promise<PolicyProposal | undefined> {
  const { draft, entries, id } = after;
  const sameText = JSON.stringify(before?.draft) === JSON.stringify(draft);
  const sameRecord = JSON.stringify(before?.entries) === JSON.stringify(entries);
  if (before !== undefined && sameText && sameRecord) return undefined;
  const terms = termsOf(publisher, after.heads, after.succeeding);
  if (!sameRecord) {
    const locate = await locateIn(branch.files, `${id}/record.yaml`);
    checkAgainstBase(before?.entries ?? [], entries, terms, branch.now, report, locate);
  }
  const last = replay(entries, terms).live.at(-1);
  const pending = await pendingOf(branch, id, draft, last);
  const days = Math.max(publisher.noticeDays, last === undefined ? 0 : (after.heads[last]?.days ?? 0));
  const former = sameText ? undefined : before?.draft;
  const changes =
    former === undefined || draft === undefined
      ? undefined
      : (await import('./between.ts')).changesBetween(former, draft, branch.language);
  const today = dateAt(branch.now, publisher.zone);
  return {
    policy: id,
    event: before === undefined ? 'added' : 'changed',
    title: draft?.title ?? id,
    headings: { ...headingsOf(former?.sections ?? []), ...headingsOf(draft?.sections ?? []) },
    ...(changes === undefined ? {} : { changes }),
    translations: former === undefined || draft === undefined ? [] : translationsAlone(former, draft),
    ...(pending === undefined
      ? {}
      : { pending, earliest: earliestEffective(today, days, pending.amendment.materiality) }),
    entries: entries.slice(before?.entries.length ?? 0),
  };
}

/** The working text against the last announced edition; nothing where it says the same. */
async function pendingOf(
  { files, cache }: Branch,
  policy: string,
  draft: EditionSource | undefined,
  last: number | undefined,
): Promise<PolicyProposal['pending']> {
  if (draft === undefined || last === undefined) return undefined;
  const { amendmentBetween } = await import('./between.ts');
  const amendment = amendmentBetween(await readEdition(files, policy, last, cache), draft);
  return amendment.facts.length + amendment.texts.length === 0 ? undefined : { edition: last, amendment };
}

function headingsOf(sections: readonly Section[]): Record<string, string> {
  const nested = sections.map(({ id, heading, sections: inner = [] }) => ({ [id]: heading, ...headingsOf(inner) }));
  return Object.assign({}, ...nested);
}

/** Languages in which only the translation's words differ. */
function translationsAlone(before: EditionSource, after: EditionSource): Language[] {
  const { translations: old, ...oldText } = before;
  const { translations: now, ...text } = after;
  if (JSON.stringify(oldText) !== JSON.stringify(text)) return [];
  const languages = [...new Set([...Object.keys(old), ...Object.keys(now)])] as Language[];
  return languages.filter((language) => JSON.stringify(old[language]) !== JSON.stringify(now[language]));
}

async function locateIn(files: Files, path: string): Promise<Locate> {
  const { readYaml } = await import('../read/yaml.ts');
  const found = readYaml(files, path, () => {});
  return found?.locate ?? (() => ({ file: path, line: 1, column: 1 }));
}
