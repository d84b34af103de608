/** The `_headers` file of static hosts: a path pattern on a line, its headers indented below. */

/** @returns {{ pattern: RegExp, headers: [name: string, value: string][] }[]} */
export function parseHeaderRules(text) {
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    const content = line.trim();
    if (!content || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push({ pattern: toPattern(content), headers: [] });
    else {
      const [name, ...value] = content.split(':');
      rules.at(-1)?.headers.push([name.toLowerCase(), value.join(':').trim()]);
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
  for (const [name, value] of rules.filter(({ pattern }) => pattern.test(path)).flatMap((rule) => rule.headers)) {
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}
