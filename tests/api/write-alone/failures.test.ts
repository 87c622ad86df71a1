import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  applyChangeSet,
  proposeChangeSet,
} from '../../../packages/server/src/store/change-sets/apply-change-set.ts';
import { revertChangeSet } from '../../../packages/server/src/store/change-sets/revert-change-set.ts';
import {
  reviewChangeSet,
  withdrawChangeSet,
} from '../../../packages/server/src/store/change-sets/review-change-set.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { GIVEN_AUTHOR, request } from '../../testkit/changes.ts';
import { openEmptyGraph } from '../../testkit/empty-graph.ts';
import { failingDatabase, InjectedFailure } from '../../testkit/failing-database.ts';
import { hashGraph } from '../../testkit/stored-graph.ts';
import { cite, create, merge, piece, remove, state, update } from '../../testkit/write-changes.ts';

const SAYS = 'role/baker REQUIRES skill/baking';
let database: Database;
/** A merge that can be undone, and a proposal that can be decided. */
let numbers: { readonly merge: number; readonly proposal: number };

beforeAll(async () => {
  database = await openEmptyGraph();
  await applyChangeSet(
    database,
    request([
      create('Role', 'baker'),
      create('Skill', 'baking', { externalIds: ['x:1'] }),
      create('Skill', 'bakery', { externalIds: ['x:2'] }),
      create('Skill', 'kneading'),
      create('Skill', 'mixing'),
      create('Source', 'book'),
      state(SAYS, { evidence: [piece('book', '¶1')] }),
      state('role/baker REQUIRES skill/bakery', { evidence: [piece('book', '¶2')] }),
      state('skill/baking BUILDS_ON skill/kneading'),
      state('role/baker REQUIRES skill/mixing'),
    ]),
  );
  const { number } = await applyChangeSet(database, request([merge('mixing', 'kneading')]));
  const proposal = await proposeChangeSet(
    database,
    request([update('Role', 'baker', 1, { slug: 'master' }), create('Tool', 'oven')]),
  );
  numbers = { merge: number, proposal: proposal.number };
});

afterAll(() => database.close());

const author = GIVEN_AUTHOR;
const everything = () =>
  request([
    update('Role', 'baker', 1, { slug: 'chief', name: 'Chief', externalIds: ['x:3'] }),
    create('Skill', 'frying'),
    state('role/chief REQUIRES skill/frying', { evidence: [piece('book', '¶3')] }),
    cite(SAYS, 1, piece('book', '¶4')),
    remove('skill/baking BUILDS_ON skill/kneading', 1),
    merge('bakery', 'skill/baking'),
  ]);

const decision = { accept: true, reason: null, overConflicts: false };

const WRITES: readonly [string, (on: Database) => Promise<unknown>][] = [
  ['a change set', (on) => applyChangeSet(on, everything())],
  ['a merge', (on) => applyChangeSet(on, request([merge('bakery', 'skill/baking')]))],
  ['a proposal', (on) => proposeChangeSet(on, everything())],
  [
    'a review',
    (on) =>
      reviewChangeSet(on, {
        author,
        number: numbers.proposal,
        comment: null,
        decisions: [0, 1].map((position) => ({ ...decision, position })),
      }),
  ],
  ['a withdrawal', (on) => withdrawChangeSet(on, { author, number: numbers.proposal })],
  [
    'an un-merge',
    (on) =>
      revertChangeSet(on, { author, reason: 'no', number: numbers.merge, idempotencyKey: 'u' }),
  ],
];

test.each(WRITES)(
  '%s that fails at any of its statements leaves all as it was',
  async (_what, write) => {
    const before = await hashGraph(database);
    let statements = 0;
    for (let isReached = true; isReached; statements++) {
      const failing = failingDatabase(database, statements + 1);
      await expect(write(failing.database)).rejects.toThrow(InjectedFailure);
      expect(await hashGraph(database)).toBe(before);
      isReached = failing.wasReached();
    }
    expect(statements).toBeGreaterThan(3);
  },
);
