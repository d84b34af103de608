/** The publisher's details: a list in files, values by id in memory. */
import type { EditionSource, Translation } from '../model.ts';
import type { FrozenDetail, FrozenEdition, FrozenTranslation } from './frozen.ts';
import { present } from './present.ts';

/** What an edition holds of the publisher. */
export function frozenPublisher({ publisher, labels }: Pick<EditionSource, 'publisher' | 'labels'>) {
  const { name = '', email = '', ...details } = publisher;
  const labelled = listed(details).map(({ id, value }) => present({ id, label: labels[id], value }));
  return { name, email, details: labelled } satisfies FrozenEdition['publisher'];
}

/** What a translation holds of the publisher. */
export function frozenTranslatedPublisher({ publisher }: Pick<Translation, 'publisher'>) {
  const { name, ...details } = publisher;
  const list = listed(details);
  return present({ name, details: list.length === 0 ? undefined : list }) satisfies FrozenTranslation['publisher'];
}

/** `name`, `email` and details by id. */
export function detailValues({ details = [], ...named }: FrozenEdition['publisher'] | FrozenTranslation['publisher']) {
  return { ...named, ...Object.fromEntries(details.map(({ id, value }) => [id, value])) };
}

/** The labels of those details that have one of their own. */
export function detailLabels({ details }: FrozenEdition['publisher']): EditionSource['labels'] {
  return Object.fromEntries(details.flatMap(({ id, label }) => (label === undefined ? [] : [[id, label]])));
}

function listed(details: Readonly<Record<string, string>>): FrozenDetail[] {
  return Object.entries(details).map(([id, value]) => ({ id, value }));
}
