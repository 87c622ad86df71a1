import type { Figure } from './figure.ts';
import type { Part } from './part.ts';
import { withDatabase } from './with-database.ts';
import { measureRate, measureRatio } from './writes/measure-writes.ts';

const WRITERS = [1, 8, 32];

/** What a change set costs beside what the database itself asks for the same write. */
export const WRITES_PART: Part = {
  name: 'writes',
  introduction: [
    'A change set of one operation, the edit of a role, against a *raw write*: the same lock, read, write',
    'and record in the log, written by hand for this purpose with the driver alone, in three queries of',
    'one transaction, without rules. Both go to one Neo4j that holds the seed, in turns.',
  ],
  measure,
};

function measure(): AsyncGenerator<readonly Figure[]> {
  return withDatabase(async function* (database) {
    yield await measureRatio(database);
    for (const count of WRITERS) yield await measureRate(database, count);
  });
}
