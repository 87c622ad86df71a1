import { afterAll } from 'vitest';
import { fillTestDatabase } from './fill-test-database.ts';
import { connectTestDatabase } from './test-database.ts';

// Files that have the whole graph to themselves leave it to others, in whatever order these come.
afterAll(async () => {
  const database = await connectTestDatabase();
  await fillTestDatabase(database);
  await database.close();
});
