import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { SHORT_LIVED_JAVA } from './tests/testkit/short-lived-java.ts';

/**
 * The packages that are not transformed load graphql as CommonJS; tests have to load the very same
 * copy, as types of two copies do not know each other.
 */
const graphql = createRequire(import.meta.url).resolve('graphql/index.js');
const ALONE = ['tests/api/write-alone/**/*.test.ts'];
/** Of these, those that the run of all tests gives a Neo4j beside the others', as they take long. */
const BESIDE = [
  'tests/security/running/**/*.test.ts',
  'tests/api/write-alone/{backup,backup-writers,restore-killed}.test.ts',
];
const failOnConsole = 'tests/testkit/fail-on-console.ts';
/** What has the whole graph to itself, file by file; processes of the server among it, since they send to the webhooks that they find. */
const WITH_GRAPH_ALONE = {
  setupFiles: [failOnConsole, 'tests/testkit/leave-graph-as-new.ts'],
  globalSetup: ['tests/testkit/provide-database.ts'],
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    projects: [
      'packages/dashboard/vitest.config.ts',
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
          include: [
            'packages/server/src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/docker/**/*.test.ts',
            'tests/docs/**/*.test.ts',
            'tests/finder/**/*.test.ts',
            'tests/planner/**/*.test.ts',
            'tests/security/*.test.ts',
          ],
          setupFiles: [failOnConsole],
        },
      },
      {
        // On the Neo4j that the tests share; each keeps to its own part of the graph.
        extends: true,
        test: {
          name: 'database',
          // Half of the computing is to load the server and to build its schema, for each file again.
          isolate: false,
          include: ['tests/api/**/*.test.ts', 'tests/cypher/**/*.test.ts'],
          exclude: [...ALONE, ...BESIDE],
          setupFiles: [failOnConsole],
          globalSetup: ['tests/testkit/provide-database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        // On the same Neo4j, after those that share it.
        extends: true,
        test: {
          name: 'database-alone',
          include: ALONE,
          exclude: BESIDE,
          sequence: { groupOrder: 1 },
          ...WITH_GRAPH_ALONE,
        },
      },
      {
        extends: true,
        test: {
          name: 'database-beside',
          include: BESIDE,
          sequence: { groupOrder: 2 },
          ...WITH_GRAPH_ALONE,
        },
      },
      {
        // Whole processes with databases of their own, one after the other and after all else, as
        // each takes a core and half a gigabyte.
        extends: true,
        test: {
          name: 'runtime',
          include: ['tests/runtime/**/*.test.ts'],
          env: SHORT_LIVED_JAVA,
          fileParallelism: false,
          sequence: { groupOrder: 3 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
