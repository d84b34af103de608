/** A part of a generated set as a folder of its own. */
import { linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Section } from '../../src/model.ts';
import { publisherFiles } from './files.ts';

/** Links the first policies of a set into a new folder; returns how many documents they are. */
export function linkPolicies(set: string, folder: string, count: number): number {
  const entries = readdirSync(set, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  mkdirSync(folder, { recursive: true });
  for (const name of Object.keys(publisherFiles)) linkSync(join(set, name), join(folder, name));
  for (const { name } of entries.slice(0, count)) {
    mkdirSync(join(folder, name, 'editions'), { recursive: true });
    for (const file of filesOf(join(set, name))) linkSync(join(set, name, file), join(folder, name, file));
  }
  return editionsOf(folder).length;
}

/** The texts of every document's sections, by a name for the document. */
export function* textsOf(folder: string): Iterable<[name: string, texts: string[]]> {
  for (const path of editionsOf(folder)) {
    const { sections } = parse(readFileSync(join(folder, path), 'utf8')) as { sections: readonly Section[] };
    yield [path.replaceAll(/[\\/]/g, '-'), sections.flatMap(({ text }) => text ?? [])];
  }
}

function editionsOf(folder: string): string[] {
  return filesOf(folder).filter((path) => path.includes('editions') && path.endsWith('.yaml'));
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:yaml|json)$/.test(name));
}
