import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/**
 * The packages that are not transformed load graphql as CommonJS; tests have to load the very same
 * copy, as types of two copies do not know each other.
 */
const graphql = createRequire(import.meta.url).resolve('graphql/index.js');

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['packages/server/src/**/*.test.ts'] },
      },
    ],
  },
});
