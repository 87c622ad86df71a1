import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLInputObjectType,
  isInputObjectType,
  isNonNullType,
} from 'graphql';
import { expect, test } from 'vitest';
import { KINDS } from '../lib/kinds';
import { editedFieldsOfKind } from './field-shapes';
import { STATEMENT_SHAPES, STATEMENT_TYPES, statementWays } from './statement-shapes';

const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '../../../../schema.graphql'), 'utf8'),
);

function inputOf(operation: string): GraphQLInputObjectType {
  const changes = schema.getType('ChangeInput');
  const type = isInputObjectType(changes) ? changes.getFields()[operation]?.type : undefined;
  if (!isInputObjectType(type)) throw new Error(`there is no operation ${operation}`);
  return type;
}

const requiredOf = (input: GraphQLInputObjectType) =>
  Object.values(input.getFields())
    .filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
    .map(({ name }) => name);

test.each(KINDS)('a %s is asked for all that the API has to be given, and nothing else', (kind) => {
  const input = inputOf(`create${kind}`);
  const asked = editedFieldsOfKind(kind);
  expect(Object.keys(input.getFields())).toEqual(
    expect.arrayContaining(asked.map(({ name }) => name)),
  );
  expect(asked.filter(({ optional }) => !optional).map(({ name }) => name)).toEqual(
    expect.arrayContaining(requiredOf(input)),
  );
});

test.each(STATEMENT_TYPES)('%s is joined and asked for as the API has it', (type) => {
  const { add, update, ends, fields } = STATEMENT_SHAPES[type];
  const names = fields.map(({ name }) => name);
  const given = Object.keys(inputOf(add).getFields());
  expect(given).toEqual(expect.arrayContaining([...ends, ...names]));
  expect([...ends, ...names]).toEqual(expect.arrayContaining(requiredOf(inputOf(add))));
  expect(Object.keys(inputOf(update).getFields())).toEqual(expect.arrayContaining(names));
});

test('what can be said of a skill begins with what it says itself, and says its likeness once', () => {
  const ways = statementWays('Skill').map(({ type, outward }) => `${outward ? '→' : '←'} ${type}`);
  expect(ways.slice(0, 3)).toEqual(['→ BUILDS_ON', '→ BROADER', '→ RELATED']);
  expect(ways).toContain('← REQUIRES');
  expect(ways).not.toContain('← RELATED');
});
