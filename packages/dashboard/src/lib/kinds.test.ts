import { buildSchema, isInterfaceType } from 'graphql';
import { expect, test } from 'vitest';
import schemaText from '../../../../schema.graphql?raw';
import { entityKindOf, KINDS, kindOfEntityKind } from './kinds';

test('the kinds are those that the API knows as entities', () => {
  const schema = buildSchema(schemaText);
  const entity = schema.getType('Entity');
  if (!isInterfaceType(entity)) throw new Error('schema.graphql has no interface Entity');

  const expectedKinds = schema.getPossibleTypes(entity).map((type) => type.name);
  expect(KINDS.toSorted()).toEqual(expectedKinds.toSorted());
});

test.each(KINDS)('%s survives the way to the API and back', (givenKind) => {
  expect(kindOfEntityKind(entityKindOf(givenKind))).toBe(givenKind);
});
