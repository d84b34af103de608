import type { Language } from '../../model.ts';
import type { Context } from '../context.ts';
import { wrap } from '../formats/terminal.ts';
import type { EventRow, KindRows } from './rows.ts';
import { words } from './words.ts';

/** Kinds in one of the command's formats: with all their events, or a line each. */
export function written(kinds: readonly KindRows[], table: boolean, context: Context): string {
  const { format, language } = context;
  if (format === 'json')
    return `${JSON.stringify({ format: 'gazette-kinds-1', kinds: jsonOf(kinds, table) }, null, 2)}\n`;
  if (!table) return listed(kinds, format === 'markdown' ? '- ' : '', language);
  return format === 'markdown' ? markdown(kinds, language) : text(kinds, context);
}

function jsonOf(kinds: readonly KindRows[], table: boolean): unknown {
  return table ? kinds : kinds.map(({ events: _, ...kind }) => kind);
}

function listed(kinds: readonly KindRows[], mark: string, language: Language): string {
  const say = words[language];
  const lines = kinds.map(({ id, label, fields, own }) =>
    [`${mark}${id} — ${label}`, say.fields(fields), ...(own ? [say.own] : [])].join(' · '),
  );
  return `${lines.join('\n')}\n`;
}

function markdown(kinds: readonly KindRows[], language: Language): string {
  const say = words[language];
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const blocks = kinds.map((kind) =>
    [
      `## ${headOf(kind, language)}`,
      '',
      row(say.head),
      row(['---', '---', '---']),
      ...kind.events.map((event) =>
        row([eventOf(event, language), say.weight[event.materiality], reasonOf(event, language)]),
      ),
    ].join('\n'),
  );
  return `${[`# ${say.title}`, say.rules, ...blocks].join('\n\n')}\n`;
}

function text(kinds: readonly KindRows[], { language, width }: Context): string {
  const say = words[language];
  const blocks = kinds.map((kind) =>
    [
      headOf(kind, language),
      ...kind.events.map((event) => {
        const reason = reasonOf(event, language);
        const line = `— ${eventOf(event, language)}: ${say.weight[event.materiality]}`;
        return wrap(`${line}${event.why === undefined ? ' ' : '. '}${reason}`.trimEnd(), width, '  ');
      }),
    ].join('\n'),
  );
  return `${[wrap(say.rules, width, ''), ...blocks].join('\n\n')}\n`;
}

function headOf({ id, caption, own }: KindRows, language: Language): string {
  return `${caption} (${id}${own ? `, ${words[language].own}` : ''})`;
}

function eventOf({ field, event }: EventRow, language: Language): string {
  const say = words[language];
  const happened = say.events[event] ?? event;
  if (field === undefined) return happened;
  const duty = field.duty === undefined ? '' : ` (${say.duty[field.duty]})`;
  return `${field.label}${duty}: ${happened}`;
}

function reasonOf({ why, ruled }: EventRow, language: Language): string {
  return why ?? (ruled ? '' : words[language].unruled);
}
