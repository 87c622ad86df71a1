import { expect, test } from 'vitest';
import { startTally } from './tally-rows.ts';

const tallyOf = (...texts: string[]) => {
  const tally = startTally();
  for (const text of texts) tally.add('entities', text);
  return tally.tallies().entities;
};

test('rows are the same in any order, and other rows are not', () => {
  expect(tallyOf('a', 'b', 'c')).toEqual(tallyOf('c', 'a', 'b'));
  expect(tallyOf('a', 'b')).not.toEqual(tallyOf('a', 'c'));
  expect(tallyOf('a', 'a').digest).not.toBe(tallyOf('b', 'b').digest);
});

test('nothing is told as nothing, of every part', () => {
  const { graph, history } = startTally().tallies();
  expect(graph).toEqual({ rows: 0, digest: '0'.repeat(64) });
  expect(history).toEqual(graph);
});
