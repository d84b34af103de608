import type { Instant } from '../model.ts';
import { isDate } from './date.ts';

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Reads an instant written as ISO 8601 with an offset (`2026-11-23T09:00:00+05:00`, or `Z`).
 * Nothing is returned for a text without an offset, because what it means depends on the machine.
 */
export function parseInstant(text: string): Instant | undefined {
  const date = INSTANT.exec(text)?.[1];
  return date !== undefined && isDate(date) ? Date.parse(text) : undefined;
}
