import type { FrozenEdition, FrozenTranslation } from '../acts/frozen.ts';
import { thaw } from '../acts/thaw.ts';
import type { Cache } from '../cache.ts';
import { sha256 } from '../digest.ts';
import type { Report } from '../findings.ts';
import type { Digest, Language } from '../model.ts';
import type { EditionFile, Files } from '../read/types.ts';
import { takesOver } from '../record/succession.ts';
import { type PolicyContent, parseEdition, type Schemas } from '../validate/index.ts';
import { rememberEdition } from './frozen.ts';
import { overheard } from './overheard.ts';

/** What the frozen files of a policy were found to be. */
export interface Inspected {
  /** Digests of the words that readers see today, by `NUMBER LANGUAGE`. */
  readonly words: ReadonlyMap<string, Digest>;
  /** Numbers of editions that take over another policy or a section of one. */
  readonly succeeding: readonly number[];
  /** Numbers of editions whose files all have the shape of one, translations included, so that they can be read again. */
  readonly whole: ReadonlySet<number>;
  /** Names of files that do not have that shape, which was told. */
  readonly damaged: ReadonlySet<string>;
}

/** What is remembered of an edition in which nothing was found wrong. */
interface Sound {
  readonly words: Readonly<Partial<Record<Language, Digest>>>;
  readonly succeeds: boolean;
  readonly whole: boolean;
}

/** Checks a policy's frozen files and finds the words that they show, one edition at a time; sound ones are remembered. */
export async function inspectEditions(
  policy: PolicyContent,
  digests: ReadonlyMap<string, Digest>,
  tools: { readonly cache: Cache; readonly schemas: Schemas; readonly report: Report },
): Promise<Inspected> {
  const words = new Map<string, Digest>();
  const succeeding: number[] = [];
  const whole = new Set<number>();
  const damaged = new Set<string>();
  const noting: Report = (code, place, ...data) => {
    if (code === 'frozen-damaged') damaged.add(nameOf(place.file));
    tools.report(code, place, ...data);
  };
  for (const [number, frozen] of Map.groupBy(policy.editions, (file) => file.number)) {
    const key = sha256(frozen.map(({ path }) => `${path} ${digests.get(nameOf(path))}`).join('\n'));
    const sound =
      tools.cache.get<Sound>('sound', key) ??
      (await inspect(frozen, policy.id, digests, { ...tools, report: noting }, key));
    for (const [language, digest] of Object.entries(sound?.words ?? {})) words.set(`${number} ${language}`, digest);
    if (sound?.succeeds === true) succeeding.push(number);
    if (sound?.whole === true) whole.add(number);
  }
  return { words, succeeding, whole, damaged };
}

async function inspect(
  frozen: readonly EditionFile[],
  policy: string,
  digests: ReadonlyMap<string, Digest>,
  { cache, schemas, report }: { readonly cache: Cache; readonly schemas: Schemas; readonly report: Report },
  key: Digest,
): Promise<Sound | undefined> {
  const found = overheard(report);
  const values = frozen.map((file) => parseEdition(file, policy, schemas, found.report));
  const original = values.find((value) => value?.format === 'gazette-edition-1');
  let sound: Sound | undefined;
  if (original !== undefined) {
    const [{ compile }, { rememberDocument }] = await Promise.all([
      import('../compile/index.ts'),
      import('./compiled.ts'),
    ]);
    const current = values.filter((_, index) => frozen[index]?.former === undefined);
    const translations = current.filter((value) => value?.format === 'gazette-translation-1');
    const source = thaw(original as FrozenEdition, translations as FrozenTranslation[]);
    const languages = [source.language, ...Object.keys(source.translations)] as Language[];
    const start = { file: frozen[0]?.path ?? policy, line: 1, column: 1 };
    const documents = languages.map((language) => compile(source, language, found.report, () => start));
    const words = documents.map(({ language, digest }) => [language, digest]);
    sound = { words: Object.fromEntries(words), succeeds: takesOver(source), whole: !values.includes(undefined) };
    if (!found.heard()) {
      const files = frozen.filter(({ former }) => former === undefined);
      rememberEdition(
        files.map(({ path }) => digests.get(nameOf(path)) ?? ''),
        source,
      );
      for (const document of documents) rememberDocument(source, document);
    }
  }
  if (!found.heard()) cache.set('sound', key, sound);
  return sound;
}

/** Digests of a policy's frozen files by name; of those that can be read. */
export function digestsOf({ editions }: PolicyContent, files: Files): ReadonlyMap<string, Digest> {
  const digests = new Map<string, Digest>();
  for (const { path } of editions) {
    const digest = digestOf(files, path);
    if (digest !== undefined) digests.set(nameOf(path), digest);
  }
  return digests;
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
