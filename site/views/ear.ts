import type { Edition } from '../gazette.ts';
import type { Issue } from '../issue.ts';
import { capital } from '../words.ts';

/** What stands large in the margin beside a title: the edition's number, or the day of the information. */
export interface Ear {
  readonly above?: string;
  readonly figure: string;
  readonly below?: string;
}

/** The number of an edition. */
export function editionEar({ words }: Issue, { number }: Edition): Ear {
  return { figure: String(number), above: capital(words.edition(number).replace(String(number), '').trim()) };
}

/** The day as of which the page tells. */
export function dayEar({ date, today }: Issue): Ear {
  const [figure = '', ...label] = date(today).split('\u00a0');
  return { figure, below: label.join('\u00a0') };
}
