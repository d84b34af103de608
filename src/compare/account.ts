import type { Account, Amendment, FactChange, Materiality, Point, Reason, TextChange, ToldNote } from '../model.ts';
import { isAbout, weightiest } from './materiality.ts';

/** The words for what an amendment holds as data. */
export interface Telling {
  readonly fact: (change: FactChange) => string;
  readonly text: (target: string, parts: ReadonlySet<TextChange['part']>) => string;
  /** What legal says, entry by entry. */
  readonly notes: readonly ToldNote[];
}

const order: readonly Materiality[] = ['material', 'clarification', 'editorial'];

/** Tells an amendment: each entry of legal's with what it covers, then what no entry covers. */
export function accountOf(amendment: Amendment, telling: Telling): Account {
  const { entries, reasons } = amendment;
  const byEntry = Map.groupBy(reasons, (reason) => reason.entry ?? entries.find((entry) => isAbout(entry, reason))?.id);
  const covered = entries.map(({ id, materiality }) => {
    const mine = byEntry.get(id) ?? [];
    const { note, more = [], because } = telling.notes.find((other) => other.id === id) ?? {};
    const lowered = mine.some((reason) => reason.entry === id && reason.because !== undefined);
    const words = { ...(note === undefined ? {} : { note }), ...(more.length === 0 ? {} : { more }) };
    const point = { ...words, ...(because === undefined || !lowered ? {} : { because }), ...toldOf(mine, telling) };
    const weighed =
      mine.length === 0 ? (materiality ?? 'editorial') : weightiest(mine.map((reason) => reason.materiality));
    return { materiality: weighed, point };
  });
  const alone = Map.groupBy(byEntry.get(undefined) ?? [], ({ target }) => target);
  const uncovered = [...alone.values()].map((mine) => ({
    materiality: weightiest(mine.map((reason) => reason.materiality)),
    point: toldOf(mine, telling),
  }));
  const all: readonly { readonly materiality: Materiality; readonly point: Point }[] = [...covered, ...uncovered];
  return order.flatMap((materiality) => {
    const points = all.filter((one) => one.materiality === materiality).map(({ point }) => point);
    return points.length === 0 ? [] : [{ materiality, points }];
  });
}

function toldOf(reasons: readonly Reason[], { fact, text }: Telling): Pick<Point, 'facts' | 'texts'> {
  const parts = new Map<string, Set<TextChange['part']>>();
  for (const { target, part } of reasons) {
    if (part !== undefined) parts.set(target, (parts.get(target) ?? new Set()).add(part));
  }
  return {
    facts: reasons.flatMap(({ change }) => (change === undefined ? [] : [fact(change)])),
    texts: [...parts].map(([target, happened]) => ({
      target,
      gone: happened.has('removed'),
      sentence: text(target, happened),
    })),
  };
}
