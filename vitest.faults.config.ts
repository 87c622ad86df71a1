import { defineConfig } from 'vitest/config';

/** Faults at full size: races between servers, kills, a bad network, an outage; each with its own database. */
export default defineConfig({
  test: {
    name: 'faults',
    include: ['tests/faults/**/*.test.ts'],
    setupFiles: ['tests/testkit/fail-on-console.ts'],
    // Each takes two processes and half a gigabyte, and measures times.
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
    // Leaves the figures as they are printed.
    disableConsoleIntercept: true,
    reporters: ['verbose'],
  },
});
