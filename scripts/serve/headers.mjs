/** The `_headers` file that the site is built with: a path pattern on a line, its headers indented below. */

/** @returns {{ pattern: RegExp, headers: [name: string, value: string][] }[]} */
export function parseHeaderRules(text) {
  return text.split(/\n(?=\S)/).map((rule) => {
    const [path, ...lines] = rule.trim().split('\n');
    const named = lines.map((line) => {
      const [name, ...value] = line.split(':');
      return [name.trim().toLowerCase(), value.join(':').trim()];
    });
    // A header that no server may send is none.
    const headers = named.filter(
      ([name, value]) => /^[!#$%&'*+.^_`|~\w-]+$/.test(name) && /^[\t -~\x80-\xff]*$/.test(value),
    );
    return { pattern: toPattern(path), headers };
  });
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
