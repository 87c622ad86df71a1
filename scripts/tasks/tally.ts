/** How many tests of a phase ended which way. */
export type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, by name, as far as the phase can tell. */
  readonly failures?: readonly string[];
};

export const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };

/** What is no runner of tests by itself counts as one test. */
export function failed(name: string): Tally {
  return { passed: 0, failed: 1, skipped: 0, failures: [name] };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    skipped: tallies.reduce((sum, { skipped }) => sum + skipped, 0),
    failures: tallies.flatMap(({ failures = [] }) => failures),
  };
}

/** What a run of all tests ends with: the names of what failed, and a line that counts. */
export function describeTally({ passed, failed, skipped, failures = [] }: Tally): string {
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  if (failures.length === 0) return counts;
  return ['Failed:', ...failures.map((name) => `  ${name}`), '', counts].join('\n');
}

/**
 * What a test runner came to. One that failed for another reason than its tests, or ran none, counts
 * as a failure too: silence is no success.
 */
export function judgeRun(reported: Tally | undefined, code: number | null): Tally {
  const tally = reported ?? { passed: 0, failed: 0, skipped: 0 };
  const ranNone = tally.passed + tally.failed === 0;
  const failedOtherwise = code !== 0 && tally.failed === 0;
  return ranNone || failedOtherwise ? { ...tally, failed: tally.failed + 1 } : tally;
}
