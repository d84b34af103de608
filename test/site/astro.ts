import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** All of the project that a build reads. */
const sources = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'policies',
  'schema',
  'site',
  'src',
  'tsconfig.json',
];

/**
 * Runs Astro's build as `npm run build` does, in a copy of the project. Astro, Vite and Gazette keep files in the
 * project's `.astro` and `node_modules`, where builds at the same time would read each other's unfinished ones. The copy
 * lies in the project, so that the packages are found from it.
 */
export async function buildSite(
  outDir: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
  mkdirSync(join(project, '.gazette'), { recursive: true });
  const copy = mkdtempSync(join(project, '.gazette', 'build-'));
  try {
    for (const path of sources) cpSync(join(project, path), join(copy, path), { recursive: true });
    return await build(copy, outDir, environment);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function build(
  folder: string,
  outDir: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', '--outDir', outDir], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, output }));
  });
}
