import type { IsoDate, Publisher } from '../../model.ts';

/**
 * The permanent name of an event (RFC 4151): who publishes, the day of the event, and what it was. The day is taken from
 * the record in the zone that the edition was frozen with, so that the name depends on neither the publisher’s present
 * zone nor the clock of the machine.
 * @param path such as `privacy/3/announced`.
 */
export function tagUri({ origin }: Publisher, date: IsoDate, path: string): string {
  const { hostname, pathname } = new URL(origin);
  return `tag:${hostname},${date}:${pathname.slice(1) === '' ? '' : `${pathname.slice(1)}/`}${path}`;
}
