/** Builds the site that the shipped policies make, once for all tests of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './astro.ts';

/** Folders of built sites by what they show. */
export interface Sites {
  /** A day after version 3 of the privacy policy was announced: 2 is in force. */
  readonly announced: string;
  /** The same instant, built again. */
  readonly again: string;
  /** A day after version 3 took effect. */
  readonly effective: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: Sites;
  }
}

const BEFORE = '2026-11-24T12:00:00+05:00';
const AFTER = '2027-01-13T12:00:00+05:00';

export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-site-'));
  const build = async (name: string, now: string): Promise<string> => {
    const outDir = join(folder, name);
    const { code, output } = await buildSite(outDir, { GAZETTE_NOW: now });
    if (code !== 0) throw new Error(output);
    return outDir;
  };
  project.provide('sites', {
    announced: await build('announced', BEFORE),
    again: await build('again', BEFORE),
    effective: await build('effective', AFTER),
  });
  return () => rmSync(folder, { recursive: true, force: true });
}
