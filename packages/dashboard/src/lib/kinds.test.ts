import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, isInterfaceType } from 'graphql';
import { expect, test } from 'vitest';
import { entityKindOf, KINDS, kindOfEntityKind } from './kinds';

const schemaFile = fileURLToPath(new URL('../../../../schema.graphql', import.meta.url));

test('the kinds are those that the API knows as entities', () => {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  const entity = schema.getType('Entity');
  if (!isInterfaceType(entity)) throw new Error('schema.graphql has no interface Entity');

  const expectedKinds = schema.getPossibleTypes(entity).map((type) => type.name);
  expect([...KINDS].sort()).toEqual([...expectedKinds].sort());
});

test.each(KINDS)('%s survives the way to the API and back', (givenKind) => {
  expect(kindOfEntityKind(entityKindOf(givenKind))).toBe(givenKind);
});
