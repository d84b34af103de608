/** What may have been meant by a name that stands alone where `section:name` or `kind.name` is asked for. */
import type { SourceFile } from '../../read/types.ts';

/** The full way to write a name that a section or a fact of the file has; an empty text where none has it. */
export function fullName({ value }: SourceFile, name: string, pattern: string | undefined): string {
  if (pattern === undefined) return '';
  const form = new RegExp(pattern, 'u');
  for (const written of namesakes(value, name)) if (form.test(written)) return written;
  return '';
}

/** The file may have any shape, since it is looked at for what is wrong with it. */
function* namesakes(value: unknown, name: string): Iterable<string> {
  if (hasSection(value, name)) yield `section:${name}`;
  for (const [kind, entries] of Object.entries(fieldOf(value, 'facts') ?? {})) {
    if (listOf(entries).some((entry) => fieldOf(entry, 'id') === name)) yield `${kind}.${name}`;
  }
}

function hasSection(value: unknown, name: string): boolean {
  const sections = listOf(fieldOf(value, 'sections'));
  return sections.some((section) => fieldOf(section, 'id') === name || hasSection(section, name));
}

function fieldOf(value: unknown, field: string): unknown {
  return (value as Readonly<Record<string, unknown>> | null | undefined)?.[field];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
