import { inject } from 'vitest';
import {
  type Connection,
  connectDatabase,
} from '../../packages/server/src/store/connect-database.ts';
import type { Database } from '../../packages/server/src/store/database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j that the tests run on: migrated, and filled with the seed. */
    database: { uri: string; username: string; password: string | undefined; name: string };
  }
}

/** How the Neo4j of the tests is reached. */
export function testConnection(): Connection {
  const { name, ...connection } = inject('database');
  return { ...connection, name: name === '' ? undefined : name };
}

/** A connection of the test's own to the Neo4j that the tests share. */
export function connectTestDatabase(): Promise<Database> {
  return connectDatabase(testConnection());
}
