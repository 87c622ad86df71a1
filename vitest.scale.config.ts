import { defineConfig } from 'vitest/config';

/** Longer runs of what `npm test` does on less, and the image put together; the latter brings its database. */
export default defineConfig({
  test: {
    name: 'scale',
    include: ['tests/scale/**/*.test.ts'],
    setupFiles: ['tests/testkit/fail-on-console.ts'],
    testTimeout: 1_800_000,
    // Tells why a test was skipped.
    reporters: ['verbose'],
  },
});
