/** What ends a process ends the one that it started, too. */

/** Exit codes are 128 and this. */
export const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

/**
 * Hands on to a child what would end this process, which lives until the child has ended.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {() => void} ends this
 */
export function endTogether(child) {
  const stopWatching = whenAbandoned(() => child.kill('SIGTERM'));
  const handlers = Object.keys(signals).map((signal) => {
    // A terminal sends SIGINT to both; a second one would be taken for impatience.
    const handler = () => signal !== 'SIGINT' && child.kill(signal);
    process.on(signal, handler);
    return () => process.off(signal, handler);
  });
  return () => {
    stopWatching();
    for (const stop of handlers) stop();
  };
}

/**
 * Tells when npm, which runs this process by way of a shell, is ended: it ends the shell, but nobody tells us.
 * @param {() => void} act
 * @returns {() => void} ends this
 */
export function whenAbandoned(act) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return () => {};
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, 500);
  timer.unref();
  return () => clearInterval(timer);
}
