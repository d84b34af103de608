/** One YAML file, read and trusted, or told why not. */
import type { Code, Report } from '../findings.ts';
import { parse } from './document.ts';
import { guard } from './guards.ts';
import { locatorOf } from './locate.ts';
import { placesIn } from './place.ts';
import { reportSyntax } from './syntax.ts';
import { readText, type Writer } from './text.ts';
import type { Files, SourceFile } from './types.ts';

/**
 * Reads a YAML file; keeps its text and value, not its syntax tree.
 *
 * @returns undefined where its value must not be used, after reporting why
 */
export function readYaml(
  files: Files,
  path: string,
  report: Report,
  writer: Writer = 'people',
): SourceFile | undefined {
  const tell = writer === 'machine' ? tellDamage(path, report) : report;
  const text = readText(files, path, tell, writer);
  if (text === undefined || hasDirective(text, path, tell)) return undefined;
  if (hasConflict(text, path, tell)) return undefined;
  const document = parse(text);
  if (reportSyntax(document, text, path, tell)) return undefined;
  if (!guard(document, text, path, tell)) return undefined;
  // A copy, since texts that were cut out of the file would keep all of it: 57 MB in 600 frozen files.
  const value: unknown = structuredClone(document.toJS({ maxAliasCount: 0 }));
  if (value === null || value === undefined) {
    tell('file-empty', placesIn(path, text)(0), { file: path });
    return undefined;
  }
  return { path, text, value, locate: locatorOf(path, text) };
}

/** What is said of a machine's file as of any other: it is not there, or not as Gazette left it. */
const ofAnyFile: ReadonlySet<Code> = new Set<Code>([
  'file-missing',
  'file-unreadable',
  'file-is-folder',
  'frozen-bom',
  'frozen-crlf',
]);

/** Nobody mends by hand what a machine wrote, so how it is broken matters less than that it is, and where it begins. */
export function tellDamage(path: string, report: Report): Report {
  let told = false;
  return (code, place, ...data) => {
    if (ofAnyFile.has(code)) report(code, place, ...data);
    else if (!told) {
      told = true;
      report('frozen-damaged', place, { file: path });
    }
  };
}

/** A directive can turn the file into YAML 1.1, where `no` is false and `12:30` a number. */
function hasDirective(text: string, path: string, report: Report): boolean {
  const found = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*%/.exec(text);
  if (found === null) return false;
  report('yaml-directive', placesIn(path, text)(found[0].length - 1));
  return true;
}

/** Marks that git leaves in a file where two branches changed the same lines. */
function hasConflict(text: string, path: string, report: Report): boolean {
  const found = /^(?:<{7}|>{7})(?: |\r?$)/m.exec(text);
  if (found === null) return false;
  report('yaml-merge-conflict', placesIn(path, text)(found.index));
  return true;
}
