/** The `_headers` file of static hosts: a path pattern on a line, its headers indented below. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @returns {Promise<{ pattern: RegExp, headers: [string, string | undefined][] }[]>} none where there is no file */
export async function readHeaderRules(folder) {
  try {
    return parseHeaderRules(await readFile(join(folder, '_headers'), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Reads the file's text; a header without a value (`! Name`) is one to leave out. */
export function parseHeaderRules(text) {
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    const content = line.trim();
    if (!content || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push({ pattern: toPattern(content), headers: [] });
    else if (content.startsWith('!')) rules.at(-1)?.headers.push([content.slice(1).trim().toLowerCase(), undefined]);
    else {
      const [, name, value] = /^([^:]+):(.*)$/.exec(content) ?? [];
      if (name) rules.at(-1)?.headers.push([name.trim().toLowerCase(), value.trim()]);
    }
  }
  return rules;
}

/** `*` stands for anything, `:name` for one part of the path. */
function toPattern(path) {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+');
  return new RegExp(`^${source}$`);
}

/** @returns {Record<string, string>} headers of all rules that match, later ones added to earlier ones of that name */
export function headersFor(rules, path) {
  const headers = {};
  for (const rule of rules) {
    if (!rule.pattern.test(path)) continue;
    for (const [name, value] of rule.headers) {
      if (value === undefined) delete headers[name];
      else headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
    }
  }
  return headers;
}
