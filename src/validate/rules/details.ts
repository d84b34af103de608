import type { Report } from '../../findings.ts';
import type { YamlPath } from '../../model.ts';
import type { PublisherContext } from '../context.ts';

/** Not a detail's: the publisher's file has these beside the list. */
const reserved: ReadonlySet<string> = new Set(['name', 'email']);

/** Each detail has an id of its own and a label in every language, and holds no reference. */
export function checkDetails(context: PublisherContext, report: Report): void {
  const { file, languages, translations, vocabulary } = context;
  const known = vocabulary['publisher']?.fields ?? {};
  const isKnown = (id: string): boolean => id !== 'details' && Object.hasOwn(known, id);
  for (const { value, locate } of [file, ...translations.values()]) {
    const first = new Map<string, number>();
    for (const [index, { id }] of (value.details ?? []).entries()) {
      const place = locate(['details', index, 'id']);
      const before = first.get(id);
      if (reserved.has(id)) report('detail-id-reserved', place, { id });
      if (before === undefined) first.set(id, index);
      else report('id-repeated', place, { id, line: locate(['details', before, 'id']).line });
    }
  }
  for (const [index, { id, label }] of (file.value.details ?? []).entries()) {
    if (reserved.has(id) || (label === undefined && isKnown(id))) continue;
    const language = languages.find((one) => label?.[one] === undefined);
    const path = ['details', index, label === undefined ? 'id' : 'label'];
    if (language !== undefined) report('detail-label-missing', file.locate(path), { id, language });
  }
  checkBraces(context, report);
}

/** Details are what references lead to, so they hold none. */
function checkBraces({ file, translations }: PublisherContext, report: Report): void {
  for (const { value, locate } of [file, ...translations.values()]) {
    const texts: [field: string, path: YamlPath, text: unknown][] = [
      ...Object.entries(value).map(([field, text]): [string, YamlPath, unknown] => [field, [field], text]),
      ...(value.details ?? []).flatMap(({ id, label, value: text }, index): [string, YamlPath, unknown][] => [
        [id, ['details', index, 'value'], text],
        ...Object.entries(label ?? {}).map(([language, words]): [string, YamlPath, unknown] => [
          id,
          ['details', index, 'label', language],
          words,
        ]),
      ]),
    ];
    for (const [field, path, text] of texts) {
      const offset = typeof text === 'string' ? text.search(/\{\{|\}\}/) : -1;
      if (offset >= 0) report('reference-in-detail', locate(path, { offset }), { field });
    }
  }
}
