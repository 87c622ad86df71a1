import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { describeOperation, describeType } from '../../docs/.vitepress/reference/describe-type.ts';

const schema = buildSchema(`
  "A way to go."
  enum Way { "By foot, in \`<hours>\`." FOOT TRAIN @deprecated(reason: "It is late.") }
  enum Size { SMALL LARGE }
  input Trip @oneOf { "Where | to." to: String, by: Way }
  type Query {
    "What <it> costs."
    price("Which way." way: Way = FOOT, limit: Int): Float!
    sizes: [Size!]!
  }
`);

const described = (name: string): string => {
  const type = schema.getType(name);
  if (!type) throw new Error(`There is no ${name}.`);
  return describeType(type);
};

test('a field has its description, its type, and its arguments with what they are unless given', () => {
  const field = schema.getQueryType()?.getFields()['price'];
  if (!field) throw new Error('There is no such field.');
  expect(describeOperation(field)).toBe(
    [
      '## price {#price}',
      'What &lt;it> costs.',
      'Returns [`Float!`](/reference/enums#float).',
      [
        '| argument | type | meaning |',
        '| --- | --- | --- |',
        '| <code id="price-way">way</code> | [`Way`](/reference/enums#way) = <code>FOOT</code> | Which way. |',
        '| <code id="price-limit">limit</code> | [`Int`](/reference/enums#int) | At most this many, up to 100; 100 where absent. |',
      ].join('\n'),
    ].join('\n\n'),
  );
});

test('values of an enum say what they mean, and that they are deprecated', () => {
  expect(described('Way')).toContain('<code id="way-foot">FOOT</code> | By foot, in `<hours>`. |');
  expect(described('Way')).toContain('TRAIN</code> | **Deprecated**: It is late. |');
});

test('values that say nothing of themselves stand in a line', () => {
  expect(described('Size')).toContain(
    '<code id="size-small">SMALL</code> <code id="size-large">LARGE</code>',
  );
});

test('an input of which one field is given says so, and its table stays whole', () => {
  expect(described('Trip')).toContain('Exactly one of these is given.');
  expect(described('Trip')).toContain('| Where \\| to. |');
});
