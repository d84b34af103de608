/** Lowest minor version of each line of Node that every package, and TypeScript without a build step, runs on. */
const lowest = { 22: 22, 24: 8 };

/** @param {string} version such as `24.21.0` */
export function isEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 24 || minor >= lowest[major];
}
