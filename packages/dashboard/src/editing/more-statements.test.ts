import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isObjectType, validate } from 'graphql';
import { expect, test } from 'vitest';
import { KINDS } from '../lib/kinds';
import { chosenStatementsQuestion, nextStatementsQuestion } from './more-statements';
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
