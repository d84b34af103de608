/** The browser that tests drive. */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Where browsers live that put themselves on no PATH. */
const places = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};
const advice = `Tests in a browser need Chromium. Install it ("apt install chromium", "brew install --cask chromium") or Google
Chrome, or let CHROMIUM_PATH name one that is elsewhere; then repeat the command.`;

/**
 * The browser's program: what CHROMIUM_PATH names, else the first on PATH.
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string | undefined} undefined where there is none
 */
export function findBrowser(environment = process.env) {
  if (environment.CHROMIUM_PATH) return environment.CHROMIUM_PATH;
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return candidates.find(isProgram) ?? (places[process.platform] ?? []).find(existsSync);
}

/**
 * Sees that there is a browser; on Debian and its kin installs one, if that needs no password.
 * @param {(text: string) => void} say told what is done, or what to do
 * @returns {string | undefined} as `findBrowser`
 */
export function ensureBrowser(say = console.error, environment = process.env) {
  const found = findBrowser(environment);
  if (found) return found;
  const apt = aptGet(environment);
  if (apt) {
    say('Tests in a browser need Chromium: installing it with apt-get.');
    const [program, ...before] = apt;
    const run = (...args) => {
      const { status } = spawnSync(program, [...before, ...args], {
        env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' },
        stdio: ['ignore', 2, 2],
      });
      return status === 0;
    };
    // The fonts are what the browser package recommends: without any, it draws no letter.
    if (run('update') && run('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation')) {
      const installed = findBrowser(environment);
      if (installed) return installed;
    }
    say('apt-get could not install Chromium.');
  }
  say(advice);
  return undefined;
}

/** The command that installs packages without asking for a password; undefined where there is none. */
function aptGet(environment) {
  const isThere = (program, ...args) => {
    try {
      execFileSync(program, args, { env: environment, stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  if (process.platform !== 'linux' || !isThere('apt-get', '--version')) return undefined;
  if (process.getuid() === 0) return ['apt-get'];
  return isThere('sudo', '-n', 'true') ? ['sudo', '-n', 'apt-get'] : undefined;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
