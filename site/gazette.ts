/**
 * The gate: all that the site takes from Gazette, and at which instant. Two variables of the environment say what it
 * opens: GAZETTE_POLICIES, the folder of policies, and GAZETTE_NOW, the instant as ISO 8601 with an offset.
 */
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseInstant } from '../src/calendar/instant.ts';
import { check } from '../src/check.ts';
import { diskFiles, isFolder } from '../src/disk.ts';
import { createEditions } from '../src/editions/editions.ts';
import { byPlace, type Finding, isError, makeFinding, wording } from '../src/findings.ts';
import { calledFrom, policiesFolder } from '../src/here.ts';
import type { Instant, Language } from '../src/model.ts';
import { type Published, publish } from '../src/publish.ts';
import { publisherLanguage } from '../src/read/publisher-language.ts';
import type { Files } from '../src/read/types.ts';
import { readYaml } from '../src/read/yaml.ts';
import { readSchemas } from '../src/validate/index.ts';

export { addDays, daysBetween } from '../src/calendar/date.ts';
export { dateAt, offsetsIn, startOfDay } from '../src/calendar/zone.ts';
export { typeset } from '../src/compile/typography.ts';
export { formatDate, formatPeriod, formatZone, type PluralForms, plural } from '../src/i18n/index.ts';
export type * from '../src/model.ts';
export { addresses, endName } from '../src/publish/addresses.ts';
export { embedding } from '../src/publish/banner/index.ts';
export { differenceWords } from '../src/publish/difference/index.ts';
export type { HeldBefore } from '../src/publish/notice/index.ts';
export type { ChangesAccount, EditionNotice, EndingNotice, Outlined, PublishedFile, Rendered } from '../src/publish.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
/** Schemas of the JSON interface, published as they are. */
export const apiSchemas: Files = diskFiles(resolve(project, 'schema/api'));

const here = calledFrom(project, process.cwd(), process.env);

/** A folder of policies that can be published. */
export type Gazette = Published;

let opened: Gazette | undefined;

/** The gazette that this build publishes; opened once. A folder with errors ends the build with its findings. */
export function gazette(): Gazette {
  opened ??= open(policiesFolder(here, process.env));
  return opened;
}

function open(folder: string): Gazette {
  const files = diskFiles(folder);
  const language = publisherLanguage(files) ?? 'en';
  const name = relative(here, folder) || '.';
  if (!isFolder(folder)) {
    const missing = makeFinding('folder-missing', { file: '', line: 1, column: 1 }, { folder: name });
    return stop(asText([missing], name, language));
  }
  const now = instant(process.env['GAZETTE_NOW']);
  const world = {
    files,
    schemas: readSchemas(diskFiles(resolve(project, 'schema')), readYaml),
    now,
    editions: createEditions(),
  };
  const checked = check(world, 'all');
  const { publisher, findings } = checked;
  if (publisher === undefined || findings.some(isError)) {
    return stop(asText(findings, name, language));
  }
  return publish(world, { ...checked, publisher });
}

function instant(text: string | undefined): Instant {
  if (!text) return Date.now();
  return (
    parseInstant(text) ??
    stop(`GAZETTE_NOW is “${text}”, which is no instant. Write it like this: GAZETTE_NOW=2026-11-24T12:00:00+05:00`)
  );
}

function asText(findings: readonly Finding[], folder: string, language: Language): string {
  return findings
    .toSorted(byPlace)
    .map((finding) => {
      const { file, line, column, frame } = finding.place;
      const { message, remedy } = wording(finding, language);
      const path = file.startsWith('/') ? file.slice(1) : join(folder, file);
      return [
        // What is wrong with the folder itself stands on no line of a file.
        file === '' ? finding.code : `${path}:${line}:${column}  ${finding.code}`,
        message,
        ...(frame ? [frame] : []),
        remedy,
      ].join('\n');
    })
    .join('\n\n');
}

/** What is wrong is in the words of the findings; a stack of our own calls would only hide them. */
function stop(text: string): never {
  process.stderr.write(`\n${text}\n\n`);
  process.exit(1);
}
