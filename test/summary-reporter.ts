import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends the run with the line `N passed, N failed`, for whoever reads only the end of a log. A test file that can't be
 * loaded, a hook that fails and an error outside all tests count as one failure each;
 * so does a run that stops before its tests.
 */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[], reason: string): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const suites = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const failed =
      tests.filter((test) => test.result().state === 'failed').length +
      suites.filter((suite) => suite.errors().length > 0).length +
      unhandledErrors.length;
    const failures = reason === 'passed' ? failed : Math.max(failed, 1);
    process.stdout.write(`${passed} passed, ${failures} failed\n`);
  }
}
