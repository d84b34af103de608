import type { Report } from '../../src/findings.ts';
import type { Files } from '../../src/read/types.ts';

/** A folder in memory, by path; a function as content throws in place of being read. */
export function filesOf(contents: Readonly<Record<string, string | Uint8Array | (() => never)>>): Files {
  return {
    read(path) {
      const content = contents[path];
      if (content === undefined) throw Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT' });
      if (typeof content === 'function') return content();
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    list(path) {
      const prefix = path === '' ? '' : `${path}/`;
      const found = new Map<string, boolean>();
      for (const file of Object.keys(contents)) {
        if (!file.startsWith(prefix)) continue;
        const [name = '', ...rest] = file.slice(prefix.length).split('/');
        found.set(name, rest.length > 0);
      }
      return [...found].map(([name, folder]) => ({ name, folder })).sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}

/** A report that nobody reads. */
export const silent: Report = () => undefined;
