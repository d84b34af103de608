/** Frozen editions: their shape, and that they are the editions which their names say. */
import { isZone } from '../calendar/zone.ts';
import type { Report } from '../findings.ts';
import type { EditionFile, SourceFile } from '../read/types.ts';
import { tellDamage } from './damage.ts';
import type { FrozenFile } from './files.ts';
import { checkSchema } from './schema/check.ts';
import type { Schemas } from './schemas.ts';

/** Reads and checks one frozen file; undefined where it cannot be used, after reporting why. */
export function parseEdition(
  file: EditionFile,
  policy: string,
  schemas: Schemas,
  report: Report,
): FrozenFile | undefined {
  const source = file.read(report);
  if (source === undefined) return undefined;
  const tell = tellDamage(file.path, report);
  const schema = file.words ? 'words.json' : file.language === undefined ? 'edition.json' : 'edition-translation.json';
  if (!checkSchema(schema, source, schemas, tell)) return undefined;
  if (!isNamed(file, policy, source, report) || !isDated(source, report)) return undefined;
  return source.value as FrozenFile;
}

/** Its days can be told: its zone is one. */
function isDated({ path, value, locate }: SourceFile, report: Report): boolean {
  const { zone } = (value as FrozenFile).notice ?? {};
  if (zone === undefined || isZone(zone)) return true;
  report('frozen-damaged', locate(['notice', 'zone']), { file: path });
  return false;
}

function isNamed({ number, language }: EditionFile, policy: string, { value, locate }: SourceFile, report: Report) {
  const stated = value as FrozenFile;
  const expected = { policy, edition: number, ...(language === undefined ? {} : { language }) };
  let named = true;
  for (const [field, wanted] of Object.entries(expected)) {
    const found = String(stated[field as 'policy' | 'edition' | 'language']);
    if (found === String(wanted)) continue;
    report('edition-misplaced', locate([field]), { field, found, wanted });
    named = false;
  }
  return named;
}
