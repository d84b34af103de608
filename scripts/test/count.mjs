/**
 * How many tests passed and failed.
 * @param {string | undefined} report vitest's JSON report; undefined where it ended without one
 * @param {number} code vitest's exit code
 * @returns {{ passed: number, failed: number }} a run that did not succeed has one failure at least
 */
export function countTests(report, code) {
  const { numPassedTests: passed = 0, numFailedTests = 0, testResults = [] } = read(report);
  const broken = testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
  });
  const failed = numFailedTests + broken.length;
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed };
}

function read(report) {
  try {
    return JSON.parse(report ?? '{}');
  } catch {
    return {};
  }
}
