/** The publisher's details: a list in its file, values by id everywhere else. */
import type { Texts } from '../model.ts';
import type { PublisherFile } from './files.ts';

/** `name`, `email` and the details by id, without the settings. */
export function detailValues({
  name,
  email,
  details = [],
}: Partial<Pick<PublisherFile, 'name' | 'email' | 'details'>>): Record<string, string> {
  return {
    ...(name === undefined ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...Object.fromEntries(details.map(({ id, value }) => [id, value])),
  };
}

/** The labels that details have of their own. */
export function detailLabels({ details = [] }: Pick<PublisherFile, 'details'>): Record<string, Texts> {
  return Object.fromEntries(details.flatMap(({ id, label }) => (label === undefined ? [] : [[id, label]])));
}
