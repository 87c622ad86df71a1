import type { TestProject } from 'vitest/node';
import { openTestDatabase } from './open-test-database.ts';
import { SHORT_LIVED_JAVA } from './short-lived-java.ts';

/** Opens the Neo4j that all tests of a run share, and closes it when they are done. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.env['JAVA_TOOL_OPTIONS'] ??= SHORT_LIVED_JAVA.JAVA_TOOL_OPTIONS;
  const { connection, close } = await openTestDatabase();
  project.provide('database', { ...connection, name: connection.name ?? '' });
  return close;
}
