import type { TestProject } from 'vitest/node';
import { openTestDatabase } from './open-test-database.ts';

/** Opens the Neo4j that all tests of a run share, and closes it when they are done. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { connection, close } = await openTestDatabase();
  project.provide('database', { ...connection, name: connection.name ?? '' });
  return close;
}
