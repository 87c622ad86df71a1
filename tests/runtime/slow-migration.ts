import type { Migration } from '../../packages/server/src/store/migrations/migration.ts';

/** A migration whose second statement takes as long as the amount of work in the database says. */
export const SLOW_MIGRATION: Migration = {
  version: 1,
  name: 'V001__slow.cypher',
  checksum: 'slow',
  statements: [
    'MATCH (work:Work) SET work.first = coalesce(work.first, 0) + 1',
    'MATCH (work:Work) UNWIND range(1, work.amount) AS number WITH work, count(*) AS total SET work.total = total',
    'MATCH (work:Work) SET work.last = coalesce(work.last, 0) + 1',
  ],
};
