/**
 * The gate: all that the site takes from Gazette, and at which instant. Two variables of the environment say what it
 * opens: GAZETTE_POLICIES, the folder of policies, and GAZETTE_NOW, the instant as ISO 8601 with an offset.
 */
import { join, resolve } from 'node:path';
import { fingerprint } from '../src/cache.ts';
import { parseInstant } from '../src/calendar/instant.ts';
import { diskFiles } from '../src/disk.ts';
import type { Finding } from '../src/findings.ts';
import { byPlace, wording } from '../src/findings.ts';
import type { Edition, Instant, Language, Policy, Publisher } from '../src/model.ts';
import { editionFile } from '../src/pipeline/api.ts';
import { accountChanges, type ChangesAccount, renderChanges } from '../src/pipeline/rendered-changes.ts';
import { authoritativeLanguage, type Gazette as Opened, open } from '../src/pipeline.ts';
import { type Place, shareOut, worldAt } from '../src/shares/index.ts';

export { addDays, daysBetween } from '../src/calendar/date.ts';
export { dateAt, offsetsIn, startOfDay } from '../src/calendar/zone.ts';
export { typeset } from '../src/compile/typography.ts';
export { formatDate, formatPeriod, formatZone, type PluralForms, plural } from '../src/i18n/index.ts';
export type * from '../src/model.ts';
export type { ChangesAccount } from '../src/pipeline/rendered-changes.ts';
export type { Outlined, PublishedFile, Rendered, ToldEnd, ToldNotice } from '../src/pipeline.ts';
export { addresses, endName } from '../src/publish/addresses.ts';
export { embedding } from '../src/publish/banner/index.ts';
export { type Account, differenceWords } from '../src/publish/difference/index.ts';
export type { HeldBefore } from '../src/publish/notice/index.ts';

/** A folder of policies that can be published. */
export interface Gazette
  extends Pick<Opened, 'now' | 'policies' | 'rendered' | 'outlined' | 'changed' | 'notice' | 'ending' | 'files'> {
  readonly publisher: Publisher;
  /** The changes from one edition to another as HTML, in a language that both are written in. */
  changes(before: Edition, after: Edition, language: Language): Promise<string>;
  /** What they come to. */
  account(before: Edition, after: Edition, language: Language): Promise<ChangesAccount>;
  /** The JSON of an edition, in its authoritative language where it has no translation. */
  file(policy: Policy, edition: Edition, language: Language): Promise<string>;
  /** Remembers for the next build what pages asked for and nobody had prepared. */
  keep(): void;
}

let opened: Promise<Gazette> | undefined;

/** The gazette that this build publishes; opened once. A folder with errors ends the build with its findings. */
export function gazette(): Promise<Gazette> {
  opened ??= openFolder();
  return opened;
}

async function openFolder(): Promise<Gazette> {
  const project = process.cwd();
  const folder = process.env['GAZETTE_POLICIES'] ?? 'policies';
  const place: Place = {
    project,
    policies: resolve(folder),
    print: fingerprint(diskFiles(project)),
    now: instant(process.env['GAZETTE_NOW']),
  };
  const world = worldAt(place);
  const { files, cache } = world;
  const found = await open({ ...world, pages: { ahead: () => shareOut(place) } });
  const { publisher, findings } = found;
  if (publisher === undefined || findings.some(({ severity }) => severity === 'error')) {
    stop(told(findings, folder, authoritativeLanguage(files) ?? 'en'));
  }
  return {
    ...found,
    publisher,
    changes: (before, after, language) => renderChanges(before, after, language, cache),
    keep: () => cache.save(),
    account: (before, after, language) => accountChanges(before, after, language, cache),
    file: (policy, edition, language) => editionFile(publisher, policy, edition, language, found.now, cache),
  };
}

function instant(text: string | undefined): Instant {
  if (text === undefined) return Date.now();
  return parseInstant(text) ?? stop(`GAZETTE_NOW: “${text}”; such as 2026-11-24T12:00:00+05:00`);
}

function told(findings: readonly Finding[], folder: string, language: Language): string {
  return findings
    .toSorted(byPlace)
    .map((finding) => {
      const { file, line, column, frame } = finding.place;
      const { message, remedy } = wording(finding, language);
      return [
        `${file.startsWith('/') ? file.slice(1) : join(folder, file)}:${line}:${column}  ${finding.code}`,
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
