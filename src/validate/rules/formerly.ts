import type { Report } from '../../findings.ts';
import type { YamlPath } from '../../model.ts';
import type { Rule, Typed } from '../context.ts';
import { factsOf, sectionsOf } from '../walk.ts';

/** A former name belongs to one entry, and to none that bears it now. */
export const formerNames: Rule = ({ file }, report) => {
  const groups = new Map<string, Named[]>();
  const add = (group: string, { id, formerly }: Omit<Named, 'path'>, path: YamlPath): void => {
    const members = groups.get(group) ?? [];
    members.push({ id, ...(formerly && { formerly }), path });
    groups.set(group, members);
  };
  for (const { kind, fact, path } of factsOf(file.value)) add(kind, fact, path);
  for (const { section, path } of sectionsOf(file.value)) add('section:', section, path);
  for (const group of groups.values()) checkGroup(group, file, report);
};

interface Named {
  readonly id: string;
  readonly formerly?: readonly string[];
  readonly path: YamlPath;
}

function checkGroup(group: readonly Named[], file: Typed<unknown>, report: Report): void {
  const present = new Set(group.map(({ id }) => id));
  const former = new Map<string, string>();
  for (const { id, formerly = [], path } of group) {
    for (const [index, name] of formerly.entries()) {
      const other = former.get(name);
      const place = [...path, 'formerly', index];
      if (present.has(name)) report('formerly-in-use', file.locate(place), { name });
      else if (other !== undefined) report('formerly-claimed', file.locate(place), { name, other });
      else former.set(name, id);
    }
  }
}
