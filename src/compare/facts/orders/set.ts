/** How one set became another; one whose members only changed places has changed, since readers see them in order. */
export function set(from: unknown, to: unknown): 'widened' | 'narrowed' | 'changed' {
  const { added, removed } = members(from, to);
  if (added.length > 0 === removed.length > 0) return 'changed';
  return added.length > 0 ? 'widened' : 'narrowed';
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
