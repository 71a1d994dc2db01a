/**
 * Counts what Vitest's JSON reporter wrote. A file that could not even be loaded holds no failed test and counts as one; no
 * readable results at all count as one failure too.
 * @param {() => object} read answers `numPassedTests`, `numFailedTests`, and `testResults` with the `status` of each file
 */
export function countTests(read) {
  try {
    const { numPassedTests, numFailedTests, testResults } = read()
    const brokenFiles = testResults.filter(({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some(assertion => assertion.status === 'failed'))
    return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
