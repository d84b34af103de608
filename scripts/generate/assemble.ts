/** Fills in the lists of kinds and of translated fields, so that a new kind of fact is one new file. */
import type { Json } from './index.ts';

/** The schemas that list others, by path, with their lists brought up to date. */
export function assembleSchemas(schemas: ReadonlyMap<string, Json>): Map<string, Json> {
  const kinds = new Map(
    [...schemas].flatMap(([name, schema]) => {
      const kind = /^facts\/(.+)\.json$/.exec(name)?.[1];
      return kind === undefined ? [] : [[kind, schema] as const];
    }),
  );
  const listed = (name: string) => Object.keys(propertiesOf(factsOf(schemas.get(name) ?? {})));
  const order = inOrder([...kinds.keys()], listed('policy.json'));
  const publisher = translated(schemas.get('publisher.json') ?? {});
  return new Map([
    ['policy.json', withFacts(schemas.get('policy.json') ?? {}, order, (kind) => listOf(kind, kinds))],
    [
      'translation.json',
      withFacts(schemas.get('translation.json') ?? {}, order, (kind) => translatedList(kind, kinds)),
    ],
    ['publisher-translation.json', { ...schemas.get('publisher-translation.json'), ...publisher }],
  ]);
}

function withFacts(schema: Json, order: readonly string[], listed: (kind: string) => Json): Json {
  const facts = { ...factsOf(schema), properties: Object.fromEntries(order.map((kind) => [kind, listed(kind)])) };
  return { ...schema, properties: { ...propertiesOf(schema), facts } };
}

function listOf(kind: string, kinds: ReadonlyMap<string, Json>): Json {
  return { ...captionOf(kinds.get(kind) ?? {}), type: 'array', items: { $ref: `facts/${kind}.json` } };
}

function translatedList(kind: string, kinds: ReadonlyMap<string, Json>): Json {
  const schema = kinds.get(kind) ?? {};
  const { required, properties } = translated(schema);
  const entry = {
    ...{ title: schema['title'], description: schema['description'] },
    ...{ type: 'object', required: ['id', ...required], additionalProperties: false },
    properties: { id: { $ref: 'id.json' }, ...properties },
  };
  return { ...captionOf(schema), type: 'array', items: entry };
}

/** The fields of a kind that need a translation, less what only the authoritative text needs to know of them. */
function translated(schema: Json): { required: string[]; properties: Json } {
  const fields = Object.entries(propertiesOf(schema)).filter(([, field]) => gazetteOf(field)['translate'] === true);
  const required = schema['required'] as readonly string[] | undefined;
  return {
    required: fields.map(([name]) => name).filter((name) => required?.includes(name)),
    properties: Object.fromEntries(fields.map(([name, { gazette: _, examples: __, ...field }]) => [name, field])),
  };
}

function captionOf(schema: Json): Json {
  const { ru, en } = gazetteOf(schema)['caption'] as { ru: string; en: string };
  return { title: `${ru} · ${en}`, description: schema['description'] };
}

function inOrder(names: readonly string[], order: readonly string[]): string[] {
  const known = order.filter((name) => names.includes(name));
  return [...known, ...names.filter((name) => !known.includes(name))];
}

function propertiesOf(schema: Json): Record<string, Json> {
  return (schema['properties'] ?? {}) as Record<string, Json>;
}

function factsOf(schema: Json): Json {
  return propertiesOf(schema)['facts'] ?? {};
}

function gazetteOf(schema: Json): Json {
  return (schema['gazette'] ?? {}) as Json;
}
