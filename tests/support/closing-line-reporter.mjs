import { relative } from 'node:path';

/**
 * Prints what was skipped, such as tests whose article does not lie beside the project, and the counts of the whole run as its
 * last line: `N passed, N failed`, and `, N skipped` when any were.
 */
export default class ClosingLineReporter {
  constructor({ rootDir, testNamePattern }) {
    this.rootDir = rootDir;
    // Whoever picks tests by name knows that the others are left out.
    this.tellsSkipped = !testNamePattern;
  }

  onRunComplete(_contexts, results) {
    if (this.tellsSkipped)
      for (const [what, tests] of skippedIn(results, this.rootDir))
        process.stdout.write(
          `SKIPPED ${what}: ${tests} ${tests === 1 ? 'test' : 'tests'} that need what is not here\n`,
        );
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } =
      results;
    const skipped = numPendingTests + numTodoTests;
    // A file that cannot be loaded holds tests that nobody counted: it is one failure.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    this.line = `${numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
    process.on('exit', () => process.stdout.write(`${this.line}\n`));
  }
}

/** How many tests were skipped, by their file and what they are about. */
function skippedIn({ testResults }, rootDir) {
  const counts = new Map();
  for (const { testFilePath, testResults: tests } of testResults)
    for (const { status, ancestorTitles, title } of tests) {
      if (status !== 'pending') continue;
      const what = `${relative(rootDir, testFilePath)} › ${ancestorTitles[0] ?? title}`;
      counts.set(what, (counts.get(what) ?? 0) + 1);
    }
  return counts;
}
