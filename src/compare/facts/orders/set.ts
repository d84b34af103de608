/** How one set became another; nothing is returned where only the order of its members changed. */
export function set(from: unknown, to: unknown): 'widened' | 'narrowed' | 'changed' | undefined {
  const { added, removed } = members(from, to);
  if (added.length > 0 && removed.length > 0) return 'changed';
  if (added.length > 0) return 'widened';
  return removed.length > 0 ? 'narrowed' : undefined;
}

/** Which members came and which went. */
export function members(from: unknown, to: unknown): { readonly added: string[]; readonly removed: string[] } {
  const [before, after] = [list(from), list(to)];
  return {
    added: after.filter((member) => !before.includes(member)),
    removed: before.filter((member) => !after.includes(member)),
  };
}

function list(value: unknown): string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
