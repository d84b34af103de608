import { type Cache, openPack } from '../cache.ts';
import { sha256 } from '../digest.ts';
import type { Finding, Report } from '../findings.ts';
import { createReport } from '../findings.ts';
import type { Language, Publisher } from '../model.ts';
import { readFolder } from '../read/folder.ts';
import type { Files } from '../read/types.ts';
import { checkFrozen } from '../record/frozen.ts';
import { checkRecord } from '../record/record.ts';
import { type Draft, type PolicyContent, readSchemas, type Schemas, validateFolder } from '../validate/index.ts';
import { checkAmendments } from './amendments.ts';
import { headsOf } from './frozen.ts';
import { digestsOf, inspectEditions } from './inspect.ts';
import { listed } from './listed.ts';
import type { Loaded, LoadedPolicy, WhenLoaded } from './load.ts';
import { overheard } from './overheard.ts';
import { checkReplacements } from './replacement.ts';
import { checkSuccession, type Recorded } from './succession.ts';
import { termsOf } from './terms.ts';

/** What loading needs besides the folder. */
interface Tools {
  readonly files: Files;
  readonly cache: Cache;
  readonly schemas: Schemas;
  readonly report: Report;
  /** What was reported so far. */
  readonly findings: readonly Finding[];
}

/**
 * Reads, validates and compiles a folder of policies.
 * @param schema the package's own folder of schemas.
 * @param isMine which policies are compiled, by their order; the others are only validated, and left out.
 */
export async function loadAnew(
  files: Files,
  schema: Files,
  cache: Cache,
  whenLoaded: WhenLoaded = async () => {},
  isMine: (policy: number) => boolean = () => true,
): Promise<Loaded> {
  const { report, findings } = createReport();
  const schemas = readSchemas(schema, report);
  if (listed(files, '.gazette').some(({ name }) => name === 'journal.json')) {
    report('act-unfinished', { file: '.gazette/journal.json', line: 1, column: 1 });
  }
  const { publisher, policies } = validateFolder(readFolder(files, report), schemas, report);
  if (publisher === undefined) return { policies: [], findings };
  const tools = { files, cache, schemas, report, findings };
  const loaded: LoadedPolicy[] = [];
  const recorded: Recorded[] = [];
  for (const policy of policies.filter((_, index) => isMine(index))) {
    const one = await loadPolicy(policy, publisher, tools, recorded);
    loaded.push(one);
    if (!findings.some(({ severity }) => severity === 'error')) await whenLoaded(publisher, one);
  }
  for (const policy of recorded) await checkSuccession(policy, recorded);
  return { publisher, policies: loaded, findings };
}

/** Compiles the working text to tell what is wrong with it; one in which nothing was found is remembered. */
async function inspectDraft(draft: Draft, cache: Cache, report: Report): Promise<void> {
  const { source, sound, locate } = draft;
  const key = sha256(JSON.stringify([source, sound]));
  if (cache.get('drafts', key) !== undefined) return;
  const [{ afterValidation, compile }, { rememberDocument }] = await Promise.all([
    import('../compile/index.ts'),
    import('./compiled.ts'),
  ]);
  const found = overheard(report);
  const tell = sound ? found.report : afterValidation(found.report);
  const languages = [source.language, ...Object.keys(source.translations)] as Language[];
  for (const language of languages) rememberDocument(source, compile(source, language, tell, locate(language)));
  if (!found.heard()) cache.set('drafts', key, true);
}

/** @param recorded takes what the policy's record was found to be, where it has one. */
async function loadPolicy(
  policy: PolicyContent,
  publisher: Publisher,
  tools: Tools,
  recorded: Recorded[],
): Promise<LoadedPolicy> {
  const { id, draft: written, record } = policy;
  // What is compiled of this copy goes with it, so that many policies take no more room than one.
  const draft = written && { ...written, source: { ...written.source } };
  const { files, report, findings } = tools;
  const digests = digestsOf(policy, files);
  const cache = openPack(tools.cache, 'policies', sha256(JSON.stringify([id, ...digests])));
  if (draft !== undefined) await inspectDraft(draft, cache, report);
  const inspected = await inspectEditions(policy, digests, { ...tools, cache });
  const entries = record?.entries ?? [];
  const heads = headsOf(files, id);
  if (record !== undefined) {
    const terms = termsOf(publisher, heads, inspected.succeeding);
    const history = checkRecord(id, entries, terms, report, record.locate);
    const folder = {
      path: `${id}/editions`,
      names: policy.editions.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)),
      digest: (name: string) => (inspected.damaged.has(name) ? undefined : digests.get(name)),
      words: (edition: number, language: Language) => inspected.words.get(`${edition} ${language}`),
    };
    const edited = new Set<string>();
    const noting: Report = (code, place, ...data) => {
      edited.add(place.file);
      report(code, place, ...data);
    };
    checkFrozen(entries, folder, terms, noting, record.locate);
    // What a file was edited to is no edition, and nothing is compared with it.
    const usable = (number: number): boolean =>
      inspected.whole.has(number) && ![...edited].some((file) => file.startsWith(`${id}/editions/${number}.`));
    const given = { policy: id, files, cache, report, usable };
    // What a slip does to the text is no change that anybody meant, and the slip itself was told.
    const isFaulty = findings.some(({ severity, place }) => severity === 'error' && place.file === `${id}/policy.yaml`);
    await checkAmendments(given, isFaulty ? undefined : draft, record, history);
    await checkReplacements(given, record, history);
    recorded.push({ given: { ...given, cache: tools.cache }, record, history, terms });
  }
  cache.save();
  return {
    id,
    ...(written === undefined ? {} : { draft: written.source }),
    entries,
    heads,
    succeeding: inspected.succeeding,
  };
}
