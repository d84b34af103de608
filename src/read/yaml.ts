/** One YAML file, read and trusted, or told why not. */
import type { Files, Report, SourceFile } from '../vocabulary.ts';
import { parse } from './document.ts';
import { guard } from './guards.ts';
import { locatorOf } from './locate.ts';
import { placesIn } from './place.ts';
import { readPlain } from './plain.ts';
import { reportSyntax } from './syntax.ts';
import { readText, type Strictness } from './text.ts';

/**
 * Reads a YAML file; keeps its text and value, not its syntax tree.
 *
 * @param strictness `exact` for what a machine wrote: no byte order mark, no `\r\n`
 * @returns undefined where its value must not be used, after reporting why
 */
export function readYaml(
  files: Files,
  path: string,
  report: Report,
  strictness: Strictness = 'tolerant',
): SourceFile | undefined {
  const text = readText(files, path, report, strictness);
  if (text === undefined || hasDirective(text, path, report)) return undefined;
  const plain = readPlain(text);
  if (plain !== undefined) return { path, text, value: plain, locate: locatorOf(path, text) };
  const document = parse(text);
  if (reportSyntax(document, text, path, report)) return undefined;
  if (!guard(document, text, path, report)) return undefined;
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  if (value === null || value === undefined) {
    report('file-empty', placesIn(path, text)(0), { file: path });
    return undefined;
  }
  return { path, text, value, locate: locatorOf(path, text) };
}

/** A directive can turn the file into YAML 1.1, where `no` is false and `12:30` a number. */
function hasDirective(text: string, path: string, report: Report): boolean {
  const found = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*%/.exec(text);
  if (found === null) return false;
  report('yaml-directive', placesIn(path, text)(found[0].length - 1));
  return true;
}
