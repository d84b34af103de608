/** One install at a time, also where several commands, containers or users share a checkout. */
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds between signs of life of whoever installs. */
const beat = 1000;
/** Milliseconds without a sign of life after which an installer counts as gone. */
const patience = 10_000;

/**
 * Waits for the turn of this process.
 * @param {string} root the checkout
 * @param {(holder: number) => void} onWait called once where another process installs, with its id
 * @returns {Promise<{ waited: boolean, name(child: number): void, release(): void }>} throws the system's error where
 *   the checkout cannot be written
 */
export async function takeTurn(root, onWait) {
  const path = join(root, '.gazette', 'install.lock');
  const own = `${process.pid}-${Math.random().toString(36).slice(2)}`;
  const write = (flag, child) => {
    writeFileSync(path, JSON.stringify({ own, host: hostname(), processes: [process.pid, child].filter(Boolean) }), {
      flag,
    });
  };
  mkdirSync(dirname(path), { recursive: true });
  let waited = false;
  for (;;) {
    try {
      write('wx');
      // Whoever found a dead process's lock at the same moment may have removed ours instead of that one.
      await sleep(100);
      if (read(path)?.own === own) break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!waited) onWait(read(path)?.processes[0]);
      waited = true;
      await untilFree(path);
    }
  }
  const timer = setInterval(() => touch(path), beat);
  timer.unref();
  return {
    waited,
    name: (child) => write('w', child),
    release() {
      clearInterval(timer);
      if (read(path)?.own === own) rmSync(path, { force: true });
    },
  };
}

/** Waits until the lock is gone, and removes it where nobody lives who could. */
async function untilFree(path) {
  let seen = modified(path);
  let since = Date.now();
  while (seen !== undefined) {
    const holder = read(path);
    const gone = holder?.host === hostname() && !holder.processes.some(isAlive);
    if (gone || Date.now() - since > patience) {
      rmSync(path, { force: true });
      return;
    }
    await sleep(250);
    const now = modified(path);
    if (now !== seen) since = Date.now();
    seen = now;
  }
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

function touch(path) {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Somebody removed it: the install goes on, only unguarded.
  }
}

function isAlive(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
