import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { kindsAt, STATEMENT_SHAPES, statementWays } from '../../../editing/statement-shapes';
import { KINDS } from '../../../lib/kinds';
import { statementsQuestion } from './statements-question';

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '../../../../../../schema.graphql'), 'utf8'),
);

const cases = KINDS.flatMap((kind) =>
  statementWays(kind).flatMap((way) =>
    kindsAt(way.type, way.outward ? 'to' : 'from').map((other) => ({ kind, way, other })),
  ),
);

describe.each(cases)('$way.type of $kind, outward: $way.outward, with $other', (given) => {
  const { kind, way, other } = given;
  const shared = { ...way, other: { kind: other, slug: 'other', name: 'Other' } };
  const { query, read } = statementsQuestion({ kind, slugs: ['row'], shared });

  test('is asked for as the schema has it', () => {
    expect(validate(schema, query)).toEqual([]);
  });

  test('is read as what the row has to do with the other end', () => {
    const { fields } = STATEMENT_SHAPES[way.type];
    const properties = {
      id: 'statement-1',
      version: 2,
      evidence: [],
      ...Object.fromEntries(fields.map(({ name }) => [name, 3])),
    };
    const text = JSON.stringify(query);
    const name = /"value":"(\w+Connection)"/.exec(text)?.[1] ?? '';
    const end = other === 'Place' ? 'other' : 'row';
    const connection = { edges: [{ node: { slug: end, name: end }, properties }] };
    const actual = read({
      entity: { [name]: connection },
      rows: [{ slug: 'row', name: 'Row', [name]: connection }],
    }).get('row');
    const isFromRow = way.outward && way.type !== 'RELATED';
    expect(actual).toMatchObject({
      id: 'statement-1',
      from: { slug: isFromRow ? 'row' : 'other' },
      to: { slug: isFromRow ? 'other' : 'row' },
    });
  });
});
