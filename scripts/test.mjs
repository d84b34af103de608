/**
 * Everything that must hold: the tests, then format and lint, types, and code that nothing uses. With arguments, only
 * the tests that vitest finds by them. With `--system` first, only the tests of test/system. All run, whatever fails;
 * the last line counts tests and checks together.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { root, runTool } from './run.mjs';
import { countTests } from './test/count.mjs';

const isSystem = process.argv[2] === '--system';
const filters = process.argv.slice(isSystem ? 3 : 2);
const projects = isSystem ? ['system'] : ['rooms', 'site'];
const checks = {
  'format and lint': () => runTool('biome', ['check', '--error-on-warnings', '.']),
  types: () => runTool('tsc', ['--noEmit', '-p', '.']),
  'types of the site': () =>
    existsSync(join(root, 'site')) ? runTool('astro', ['check', '--tsconfig', 'site/tsconfig.json']) : 0,
  'unused code': () => runTool('knip'),
};

const total = { passed: 0, failed: 0 };
try {
  if (!isSystem) ensureBrowser();
  add(await runTests());
  if (!isSystem && filters.length === 0) {
    for (const [name, check] of Object.entries(checks)) {
      console.log(`\n# ${name}`);
      add((await check()) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    }
  }
} catch (error) {
  console.error(error);
  add({ passed: 0, failed: 1 });
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-test-'));
  // Tests start Gazette some hundred times: that Node keeps the compiled code meanwhile saves a quarter of their time.
  process.env.NODE_COMPILE_CACHE = join(folder, 'code');
  try {
    const report = join(folder, 'report.json');
    const code = await runTool('vitest', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...projects.map((name) => `--project=${name}`),
      ...filters,
    ]);
    return countTests(existsSync(report) ? readFileSync(report, 'utf8') : undefined, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function add({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}
