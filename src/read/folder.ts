/** The folder of policies: which files it holds, and what they say as YAML. */
import type { Report } from '../findings.ts';
import { readJson } from './json.ts';
import { listed } from './listed.ts';
import { startOf } from './place.ts';
import type { Writer } from './text.ts';
import type { EditionFile, Files, FolderSources, PolicySources, SourceFile, SourceFiles } from './types.ts';
import { readYaml } from './yaml.ts';

const publisherFile = /^publisher(?:\.[a-z]{2,3})?\.yaml$/;
const policyFile = /^(?:policy(?:\.[a-z]{2,3})?|record)\.yaml$/;
/** What one pull request says of what it changes; the name is the note's id. */
export const changeFile = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.yaml$/;
/**
 * `3.yaml`, `3.en.yaml`, `3.en.1.yaml` for the first wording of a translation that was corrected, and `3.words.json`.
 */
const editionFile = /^([1-9]\d{0,5})(?:(?:\.([a-z]{2,3})(?:\.([1-9]\d{0,3}))?)?\.yaml|\.(words)\.json)$/;

/** The company's own kinds of fact, a file each, in a folder that is none of a policy. */
const kindsFolder = 'kinds';
const kindFile = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.yaml$/;

/** Files that people and systems leave in folders without meaning anything by it. */
const ignored = /^(?:\.|README)/i;

/** Reads publisher and working texts, and lists the frozen editions, which are read when they are asked for. */
export function readFolder(files: Files, report: Report): FolderSources {
  const names = list(files, '', report);
  if (names === undefined || names.length === 0) {
    if (names !== undefined) report('folder-empty', startOf('publisher.yaml'));
    return { files: new Map(), kinds: new Map(), policies: [] };
  }
  const folders = names.filter(({ folder, name }) => folder && name !== kindsFolder && !ignored.test(name));
  if (folders.length === 0) report('folder-without-policies', startOf('publisher.yaml'));
  const found = new Map(readNamed(files, '', names, publisherFile, report));
  if (!found.has('publisher.yaml')) readYaml(files, 'publisher.yaml', report);
  return {
    files: found,
    kinds: readKinds(files, report),
    policies: folders.map(({ name }) => readPolicy(files, name, report)),
  };
}

/** Reads the company's own kinds of fact alone. */
export function readKinds(files: Files, report: Report): SourceFiles {
  const hasFolder = listed(files, '').some(({ folder, name }) => folder && name === kindsFolder);
  const names = hasFolder ? (list(files, kindsFolder, report) ?? []) : [];
  return readNamed(files, `${kindsFolder}/`, names, kindFile, report, true);
}

function readPolicy(files: Files, id: string, report: Report): PolicySources {
  const names = list(files, id, report);
  // What lies in a folder that cannot be opened is not known to be missing.
  if (names === undefined)
    return { id, files: new Map([['policy.yaml', undefined]]), changes: new Map(), editions: [] };
  const has = (wanted: string): boolean => names.some(({ name, folder }) => folder && name === wanted);
  const inFolder = names.filter(({ name, folder }) => !(folder && (name === 'editions' || name === 'changes')));
  const changes = has('changes') ? (list(files, `${id}/changes`, report) ?? []) : [];
  return {
    id,
    files: readNamed(files, `${id}/`, inFolder, policyFile, report, true),
    changes: readNamed(files, `${id}/changes/`, changes, changeFile, report, true),
    editions: has('editions') ? listEditions(files, id, report) : [],
  };
}

type Entry = ReturnType<Files['list']>[number];

function readNamed(
  files: Files,
  prefix: string,
  names: readonly Entry[],
  known: RegExp,
  report: Report,
  foldersStray = false,
): SourceFiles {
  const read = new Map<string, SourceFile | undefined>();
  for (const { name, folder } of names) {
    if (known.test(name)) read.set(name, readYaml(files, prefix + name, report, writerOf(name)));
    else if (!folder || foldersStray) reportStray(prefix, name, known, report);
  }
  return read;
}

function writerOf(name: string): Writer {
  return name === 'record.yaml' ? 'machine' : 'people';
}

/** The frozen files of a policy, by edition: the authoritative text first, its words last. */
export function listEditions(files: Files, id: string, report: Report): readonly EditionFile[] {
  const folder = `${id}/editions/`;
  const editions: EditionFile[] = [];
  for (const { name } of list(files, `${id}/editions`, report) ?? []) {
    const match = editionFile.exec(name);
    if (match === null) {
      reportStray(folder, name, editionFile, report);
      continue;
    }
    const path = folder + name;
    editions.push({
      number: Number(match[1]),
      ...(match[2] === undefined ? {} : { language: match[2] }),
      ...(match[3] === undefined ? {} : { former: Number(match[3]) }),
      ...(match[4] === undefined ? {} : { words: true }),
      path,
      read: (to) => (match[4] === undefined ? readYaml(files, path, to, 'machine') : readJson(files, path, to)),
    });
  }
  return editions.sort((a, b) => a.number - b.number || byLanguage(a, b));
}

function byLanguage(a: EditionFile, b: EditionFile): number {
  const [one, other] = [a, b].map(({ language = '', words }) => (words ? '~' : language)) as [string, string];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** A file that no stage reads: a name with a slip, or something that belongs elsewhere. */
function reportStray(prefix: string, name: string, known: RegExp, report: Report): void {
  if (ignored.test(name)) return;
  const meant = name
    .toLowerCase()
    .replace(/\.(?:yml|yaml\.txt|json)$/, '.yaml')
    .replace(/[_-](?=[a-z]{2}\.yaml$)/, '.');
  const guess = meant !== name && known.test(meant) ? meant : '';
  report('file-stray', startOf(prefix + name), { file: prefix + name, guess });
}

function list(files: Files, path: string, report: Report): readonly Entry[] | undefined {
  try {
    return files.list(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    report('folder-unreadable', startOf(path === '' ? '.' : path), { reason });
    return undefined;
  }
}
