/** The frozen files of a policy, each edition's read, validated and compiled once, when it is first asked for. */
import type { FrozenContent } from '../acts/frozen.ts';
import { thaw } from '../acts/thaw.ts';
import { sha256 } from '../digest.ts';
import type { Editions } from '../editions/editions.ts';
import { type Report, severityOf } from '../findings.ts';
import type { Digest, EditionSource, Language } from '../model.ts';
import type { EditionFile, Files } from '../read/types.ts';
import { type PolicyContent, parseEdition } from '../validate/index.ts';
import type { Tools } from './types.ts';

/** What the files of one edition were found to be. */
export interface Inspected {
  /** What it states; absent where the authoritative text cannot be used. */
  readonly source?: EditionSource;
  /** Digests of its texts as told today. */
  readonly texts: ReadonlyMap<Language, Digest>;
  /** Whether all its files have the shape of one, translations included. */
  readonly isWhole: boolean;
}

/** The frozen files of one policy. */
export interface Inspection {
  readonly numbers: readonly number[];
  /** Reads an edition; what is wrong with it is reported the first time. */
  readonly edition: (number: number) => Inspected;
  /** Digest of a file's bytes by its name; nothing where they cannot be had. */
  readonly digest: (name: string) => Digest | undefined;
  /** Whether a file has not the shape of a frozen one, which was reported then. */
  readonly isDamaged: (name: string) => boolean;
}

/** Gets ready to inspect a policy's frozen files. */
export function inspectionOf({ id, editions: listed }: PolicyContent, tools: Tools): Inspection {
  const byNumber = Map.groupBy(listed, ({ number }) => number);
  const digests = new Map(listed.map(({ path }) => [nameOf(path), digestOf(tools.files, path)]));
  const damaged = new Set<string>();
  const report: Report = (code, place, ...data) => {
    if (code === 'frozen-damaged') damaged.add(nameOf(place.file));
    tools.report(code, place, ...data);
  };
  const known = new Map<number, Inspected>();
  const edition = (number: number): Inspected => {
    const found = known.get(number) ?? inspect(id, byNumber.get(number) ?? [], digests, { ...tools, report });
    known.set(number, found);
    return found;
  };
  return {
    numbers: [...byNumber.keys()],
    edition,
    digest: (name) => digests.get(name),
    isDamaged(name) {
      edition(Number.parseInt(name, 10));
      return damaged.has(name);
    },
  };
}

function inspect(
  policy: string,
  files: readonly EditionFile[],
  digests: ReadonlyMap<string, Digest | undefined>,
  { schemas, editions, report }: Tools,
): Inspected {
  const names = files.flatMap(({ former, path }) => (former === undefined ? [nameOf(path)] : []));
  const known = editions.kept(names.map((name) => digests.get(name) ?? ''));
  if (names.length === files.length && known?.policy === policy && known.edition === files[0]?.number) {
    return { source: known, texts: textsOf(known, editions), isWhole: true };
  }
  let isSound = true;
  const noting: Report = (code, place, ...data) => {
    isSound = false;
    report(code, place, ...data);
  };
  const values = files.map((file) => parseEdition(file, policy, schemas, noting));
  const isWhole = files.length > 0 && !values.includes(undefined);
  const current = values.filter((_, index) => files[index]?.former === undefined);
  const source = thaw(current as (FrozenContent | undefined)[]);
  if (source === undefined) return { texts: new Map(), isWhole };
  const start = { file: files[0]?.path ?? policy, line: 1, column: 1 };
  const languages = [source.language, ...Object.keys(source.translations)] as Language[];
  // What was worth a thought before a text was announced is no longer.
  const grave: Report = (code, place, ...data) => {
    if (severityOf(code) === 'error') noting(code, place, ...data);
  };
  for (const language of languages) editions.compile(source, language, grave, () => start);
  if (isWhole && isSound) {
    editions.keep(
      names.map((name) => digests.get(name) ?? ''),
      source,
    );
  }
  return { source, texts: textsOf(source, editions), isWhole };
}

function textsOf(source: EditionSource, { document }: Editions): ReadonlyMap<Language, Digest> {
  const languages = [source.language, ...Object.keys(source.translations)] as Language[];
  return new Map(languages.map((language) => [language, document(source, language).digest]));
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
