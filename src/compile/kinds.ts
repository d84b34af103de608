import type { Element, ElementContent } from 'hast';
import { fillTemplate } from '../i18n/index.ts';
import type { FactValue, KindVocabulary } from '../model.ts';
import { element } from './element.ts';
import { linkAddresses } from './links.ts';
import type { Values } from './values.ts';

type Entry = Readonly<Record<string, FactValue | undefined>> & { readonly id: string };

/** Everything that the rendering of one kind asks for. */
interface Kind {
  readonly name: string;
  readonly vocabulary: KindVocabulary;
  readonly entries: readonly Entry[];
  readonly values: Values;
  /** Binds spaces that lines must not break at. */
  readonly typeset: (text: string) => string;
  /** Gives an anchor once and nothing after that, since a kind may be shown twice. */
  readonly anchor: (id: string) => string | undefined;
}

/** The list, table or sentences that a paragraph `{{kind}}` stands for; nothing where there is no such kind or entry. */
export function renderKind(
  name: string,
  values: Values,
  anchor: Kind['anchor'],
  typeset: Kind['typeset'],
): ElementContent[] | undefined {
  const vocabulary = values.sheet.vocabulary[name];
  const entries = values.entries(name);
  if (vocabulary === undefined || entries.length === 0) return undefined;
  const kind: Kind = { name, vocabulary, entries, values, anchor, typeset };
  if (vocabulary.show === 'table') return [renderTable(kind)];
  if (vocabulary.show === 'sentence') return entries.map((entry) => renderItem('p', kind, entry));
  return [element('ul', { className: ['facts'] }, ...entries.map((entry) => renderItem('li', kind, entry)))];
}

function renderItem(tagName: 'li' | 'p', kind: Kind, entry: Entry): Element {
  const { name, values, vocabulary } = kind;
  const template = vocabulary.item?.[values.language];
  const field = (wanted: string, grammaticalCase?: string): string | undefined =>
    values.field(name, entry, wanted === 'what' && !(wanted in entry) ? vocabulary.title : wanted, grammaticalCase);
  const text = template === undefined ? field(vocabulary.title) : fillTemplate(template, field);
  return element(tagName, identity(kind, entry.id), ...linkAddresses(kind.typeset(text ?? entry.id)));
}

function renderTable(kind: Kind): Element {
  const columns = labelled(kind).filter(([field]) => kind.entries.some((entry) => entry[field] !== undefined));
  const header = columns.map(([, label]) => element('th', { scope: 'col' }, label));
  const rows = kind.entries.map((entry) =>
    element('tr', identity(kind, entry.id), ...columns.map(([field, label]) => renderCell(kind, entry, field, label))),
  );
  return table(kind, element('thead', {}, element('tr', {}, ...header)), element('tbody', {}, ...rows));
}

/** Stands for what an entry does not state beside entries that do. */
const unstated = '—';

function renderCell({ name, values, vocabulary, typeset }: Kind, entry: Entry, field: string, label: string): Element {
  const content = linkAddresses(typeset(values.field(name, entry, field) ?? unstated));
  if (field === vocabulary.title) return element('th', { scope: 'row', dataLabel: label }, ...content);
  const order = vocabulary.fields[field]?.order;
  const figure = order === 'number' || order === 'period' || order === 'date';
  return element('td', { ...(figure && { className: ['figure'] }), dataLabel: label }, ...content);
}

function table({ name, vocabulary, values }: Kind, ...content: Element[]): Element {
  const caption = vocabulary.caption[values.language];
  const head = caption === undefined ? [] : [element('caption', {}, caption)];
  return element('table', { className: ['facts'], dataKind: name }, ...head, ...content);
}

/** Fields that have a label in the language, the one that names the entry first. */
function labelled({ vocabulary, values }: Kind): (readonly [field: string, label: string])[] {
  const fields = Object.entries(vocabulary.fields).flatMap(([field, { labels }]) => {
    const label = labels?.[values.language];
    return label === undefined ? [] : [[field, label] as const];
  });
  const isTitle = ([field]: readonly [string, string]): boolean => field === vocabulary.title;
  return [...fields.filter(isTitle), ...fields.filter((column) => !isTitle(column))];
}

function identity({ name, anchor }: Kind, id: string): { id?: string; dataFact: string } {
  const free = anchor(`${name}-${id}`);
  return { ...(free !== undefined && { id: free }), dataFact: `${name}.${id}` };
}
