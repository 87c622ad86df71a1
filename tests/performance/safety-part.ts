import type { Figure } from './figure.ts';
import type { Part } from './part.ts';
import { measureDearest } from './safety/measure-dearest.ts';
import { measureSignIns } from './safety/measure-sign-ins.ts';
import { withDatabase } from './with-database.ts';
import { withServer } from './with-server.ts';

/** What a stranger can make the server do, and what they learn from how long it takes. */
export const SAFETY_PART: Part = {
  name: 'safety',
  introduction: [
    'The fifty dearest queries that are within all limits (`tests/security/corpus/dearest-queries.ts`), one',
    'after the other on a server with the seed, while `/healthz` is asked every 20 ms: how long it takes to',
    'answer stands for the delay of the event loop. Then wrong passwords, in turns for somebody and for',
    'nobody, each a quarter of an hour after the one before, so that none is refused for their number.',
  ],
  measure,
};

async function* measure(): AsyncGenerator<readonly Figure[]> {
  yield* withServer(async function* (address, pid) {
    yield await measureDearest(address, pid);
  });
  yield* withDatabase(async function* (database) {
    yield await measureSignIns(database);
  });
}
