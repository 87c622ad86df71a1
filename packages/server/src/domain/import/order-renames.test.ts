import { expect, test } from 'vitest';
import { skillNode, skillRow } from '../../../../../tests/testkit/dataset-rows.ts';
import { kindNameKey } from '../change-set/graph-draft.ts';
import { orderRenames } from './order-renames.ts';

/** Renames written as `a>b`, of entities that are called as they are known. */
function ordered(renames: readonly string[], others: readonly string[] = []) {
  const wanted = renames.map((text) => {
    const [from = '', to = ''] = text.split('>');
    return { text, entity: skillNode(from), row: skillRow(to) };
  });
  const entities = [
    ...wanted.map(({ entity }) => entity),
    ...others.map((name) => skillNode(name)),
  ];
  const held = new Map(entities.map((one) => [kindNameKey(one.kind, one.name), one]));
  const { possible, blocked } = orderRenames(wanted, held);
  return {
    possible: possible.map(({ text }) => text),
    blocked: blocked.map(({ rename, holder }) => `${rename.text} by ${holder.id}`),
  };
}

test('whoever gives a name up comes before whoever takes it', () => {
  expect(ordered(['a>b', 'b>c', 'x>y', 'c>d'])).toEqual({
    possible: ['c>d', 'b>c', 'a>b', 'x>y'],
    blocked: [],
  });
});

test('a name that somebody keeps is not taken, nor are those behind it', () => {
  expect(ordered(['a>b', 'b>c', 'x>y'], ['c'])).toEqual({
    possible: ['x>y'],
    blocked: ['a>b by b', 'b>c by c'],
  });
});

test('names that go round in a circle stay', () => {
  expect(ordered(['a>b', 'b>a', 'c>a'])).toEqual({
    possible: [],
    blocked: ['a>b by b', 'b>a by a', 'c>a by a'],
  });
});

test('another way of writing a name is no other name', () => {
  expect(ordered(['a>A'])).toEqual({ possible: ['a>A'], blocked: [] });
});
