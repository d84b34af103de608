/** `record.yaml`: its shape and its dates; what its entries may say of each other is for `resolve`. */
import { isDate } from '../calendar/date.ts';
import { parseInstant } from '../calendar/instant.ts';
import type { Locate, Report } from '../findings.ts';
import type { RecordEntry } from '../model.ts';
import type { PolicySources } from '../read/types.ts';
import { tellDamage } from './damage.ts';
import type { RecordFile } from './files.ts';
import { checkSchema } from './schema/check.ts';
import type { Schemas } from './schemas.ts';

/** A policy's publication record, and where its entries stand. */
export interface ParsedRecord {
  readonly entries: readonly RecordEntry[];
  readonly locate: Locate;
}

/** Undefined where there is none, or none that can be used, which is reported. */
export function parseRecord({ id, files }: PolicySources, schemas: Schemas, report: Report): ParsedRecord | undefined {
  const source = files.get('record.yaml');
  if (source === undefined) return undefined;
  const tell = tellDamage(source.path, report);
  if (!checkSchema('record.json', source, schemas, tell)) return undefined;
  const { policy, entries } = source.value as RecordFile;
  const { locate } = source;
  if (policy !== id) report('policy-id-differs', locate(['policy']), { id: policy, folder: id });
  let sound = policy === id;
  for (const [index, entry] of entries.entries()) {
    for (const field of ['announced', 'effective'] as const) {
      const date = entry[field];
      if (date === undefined || isDate(date)) continue;
      tell('date-impossible', locate(['entries', index, field]), { value: date });
      sound = false;
    }
    if (parseInstant(entry.at) !== undefined) continue;
    tell('date-impossible', locate(['entries', index, 'at']), { value: entry.at });
    sound = false;
  }
  return sound ? { entries, locate } : undefined;
}
