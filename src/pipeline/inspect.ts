import type { FrozenEdition, FrozenTranslation } from '../announce/frozen.ts';
import { thaw } from '../announce/thaw.ts';
import type { Cache } from '../cache.ts';
import { sha256 } from '../digest.ts';
import { createReport } from '../findings.ts';
import { takesOver } from '../resolve/succession.ts';
import { type PolicyContent, parseEdition, type Schemas } from '../validate/index.ts';
import type { Digest, EditionFile, Files, Language, Report } from '../vocabulary.ts';

/** What the frozen files of a policy were found to be. */
export interface Inspected {
  /** Of each readable file's bytes, by name. */
  readonly digests: ReadonlyMap<string, Digest>;
  /** Of the words that readers see today, by `NUMBER LANGUAGE`. */
  readonly words: ReadonlyMap<string, Digest>;
  /** Numbers of editions that take over another policy or a section of one. */
  readonly succeeding: readonly number[];
}

/** What is remembered of an edition in which nothing was found wrong. */
interface Sound {
  readonly words: Readonly<Partial<Record<Language, Digest>>>;
  readonly succeeds: boolean;
}

/** Checks a policy's frozen files and finds the words that they show, one edition at a time; sound ones are remembered. */
export async function inspectEditions(
  policy: PolicyContent,
  tools: { readonly files: Files; readonly cache: Cache; readonly schemas: Schemas; readonly report: Report },
): Promise<Inspected> {
  const digests = new Map<string, Digest>();
  const words = new Map<string, Digest>();
  const succeeding: number[] = [];
  for (const [number, frozen] of Map.groupBy(policy.editions, (file) => file.number)) {
    for (const { path } of frozen) {
      const digest = digestOf(tools.files, path);
      if (digest !== undefined) digests.set(nameOf(path), digest);
    }
    const key = sha256(frozen.map(({ path }) => `${path} ${digests.get(nameOf(path))}`).join('\n'));
    const sound = tools.cache.get<Sound>('sound', key) ?? (await inspect(frozen, policy.id, tools, key));
    for (const [language, digest] of Object.entries(sound?.words ?? {})) words.set(`${number} ${language}`, digest);
    if (sound?.succeeds === true) succeeding.push(number);
  }
  return { digests, words, succeeding };
}

async function inspect(
  frozen: readonly EditionFile[],
  policy: string,
  { cache, schemas, report }: { readonly cache: Cache; readonly schemas: Schemas; readonly report: Report },
  key: Digest,
): Promise<Sound | undefined> {
  const own = createReport();
  const values = frozen.map((file) => parseEdition(file, policy, schemas, own.report));
  const original = values.find((value) => value?.format === 'gazette-edition-1');
  let sound: Sound | undefined;
  if (original !== undefined) {
    const { compile } = await import('../compile/index.ts');
    const current = values.filter((_, index) => frozen[index]?.former === undefined);
    const translations = current.filter((value) => value?.format === 'gazette-translation-1');
    const source = thaw(original as FrozenEdition, translations as FrozenTranslation[]);
    const languages = [source.language, ...Object.keys(source.translations)] as Language[];
    const start = { file: frozen[0]?.path ?? policy, line: 1, column: 1 };
    const words = languages.map((language) => [language, compile(source, language, own.report, () => start).digest]);
    sound = { words: Object.fromEntries(words), succeeds: takesOver(source) };
  }
  for (const { code, place, data } of own.findings) report(code, place, data as never);
  if (own.findings.length === 0) cache.set('sound', key, sound);
  return sound;
}

function digestOf(files: Files, path: string): Digest | undefined {
  try {
    return sha256(files.read(path));
  } catch {
    return undefined;
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
