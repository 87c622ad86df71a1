import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType, validate } from 'graphql';
import { expect, test } from 'vitest';
import { KINDS } from '../lib/kinds';
import { chosenStatementsQuestion, nextStatementsQuestion } from './more-statements';
import { PLACE_LISTS, placeStatementsQuestion, readPlaceStatements } from './place-statements';
import { CONNECTIONS, type MoreStatements } from './read-edited-entity';

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '../../../../schema.graphql'), 'utf8'),
);

const connectionsOf = (kind: string): MoreStatements[] => {
  const type = schema.getType(kind);
  const fields = isObjectType(type) ? type.getFields() : {};
  return Object.entries(CONNECTIONS)
    .filter(([connection]) => `${connection}Connection` in fields)
    .map(([connection, { type: of, outward }]) => ({
      connection,
      type: of,
      outward,
      left: 1,
      after: 'cursor',
    }));
};

test.each(KINDS)('what else is stated of a %s is asked for as the schema has it', (kind) => {
  const entity = { kind, slug: 'one', name: 'One' };
  const all = connectionsOf(kind);
  const questions = all.map((more) => nextStatementsQuestion(entity, more));
  for (const { query } of questions) expect(validate(schema, query)).toEqual([]);
  if (all.length === 0) return;
  expect(validate(schema, chosenStatementsQuestion(entity, all, ['a']).query)).toEqual([]);
});

const india = { kind: 'Place' as const, slug: 'india', name: 'India' };

test.each(Object.keys(PLACE_LISTS))('what has a place in its %s is asked for as well', (list) => {
  const next = placeStatementsQuestion(india, list, { after: null });
  const chosen = placeStatementsQuestion(india, list, { ids: ['a'] });
  expect(validate(schema, next.query)).toEqual([]);
  expect(validate(schema, chosen.query)).toEqual([]);
});

test('what is stated of a place is read as what roles say of it', () => {
  const properties = { id: 'statement-1', version: 2, low: 1, high: 2, evidence: [] };
  const paysConnection = { edges: [{ node: india, properties }] };
  const node = { slug: 'data-engineer', name: 'Data Engineer', paysConnection };
  const pageInfo = { endCursor: 'one', hasNextPage: true };
  const found = readPlaceStatements('pays', {
    list: { totalCount: 3, pageInfo, edges: [{ node }] },
  });
  expect(found).toMatchObject({ total: 3, after: 'one' });
  expect(found.statements).toMatchObject([
    { id: 'statement-1', type: 'PAYS', from: { kind: 'Role', slug: 'data-engineer' }, to: india },
  ]);
});
