import { expect, test } from 'vitest';
import type { Operation, Verdict } from './change-set.ts';
import { packOperations, unpackEffects, unpackOperations } from './operation-blocks.ts';

const operation = (position: number, verdict: Verdict, after: string | null): Operation => ({
  position,
  sentence: `Adds “it” ${position}`,
  change: { what: 'UNDO_OPERATION', position },
  verdict,
  reason: verdict === 'REJECTED' ? 'no' : null,
  effects: [
    {
      table: 'references',
      id: `key ${position}`,
      before: null,
      after: after === null ? null : { key: `key ${position}`, type: 'SLUG', entityId: after },
    },
  ],
});

test('operations come out of blocks as they were put in, in their order', () => {
  const given = Array.from({ length: 120 }, (_, at) => operation(at, 'ACCEPTED', `e${at}`));
  const blocks = packOperations(given);
  expect(blocks.map(({ first, size }) => [first, size])).toEqual([
    [0, 50],
    [50, 50],
    [100, 20],
  ]);
  expect(unpackOperations(blocks.map(({ packed }) => packed))).toEqual(given);
});

test('what was accepted is found by what it touched, the rest is only mentioned', () => {
  const given = [
    operation(0, 'ACCEPTED', 'one'),
    operation(1, 'REJECTED', 'other'),
    operation(2, 'ACCEPTED', 'one'),
  ];
  const [block] = packOperations(given);
  expect(block).toMatchObject({ touches: ['one'], mentions: ['other'] });
  expect(block).not.toHaveProperty('removes');
  expect(unpackEffects(block ? [block.packed] : []).map(({ id }) => id)).toEqual([
    'key 0',
    'key 2',
  ]);
});

test('a block says what was taken away', () => {
  const [block] = packOperations([operation(7, 'ACCEPTED', null)]);
  expect(block).toMatchObject({ first: 7, size: 1, removes: ['key 7'] });
});
