import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConstDirectiveNode, Kind, parse, type TypeNode } from 'graphql';
import { expect, test } from 'vitest';
import { RELATIONSHIPS } from './relationships';

const folder = join(import.meta.dirname, '../../../../../graph/schema');

function argumentsOf({ arguments: given = [] }: ConstDirectiveNode): Record<string, unknown> {
  return Object.fromEntries(
    given.map(({ name, value }) => [name.value, 'value' in value ? value.value : null]),
  );
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

/** Every field that leads to entities, as the SDL has it. */
function declaredRelationships() {
  const definitions = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')).definitions);
  const fields = definitions.flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION ? (one.fields ?? []) : [],
  );
  return fields.flatMap(({ name, type, directives = [] }) =>
    directives
      .filter((directive) => directive.name.value === 'relationship')
      .map(argumentsOf)
      .map(({ type: says, direction, queryDirection }) => ({
        name: name.value,
        type: says,
        way: queryDirection === 'UNDIRECTED' ? 'both' : direction === 'OUT' ? 'out' : 'in',
        to: nameOf(type),
      })),
  );
}

test('each field leads where the schema has it lead, and none is missing', () => {
  const declared = declaredRelationships();
  expect(declared.length).toBeGreaterThan(20);
  for (const { name, ...expected } of declared) {
    expect({ name, ...RELATIONSHIPS[name] }).toEqual({ name, ...expected });
  }
  const names = new Set(declared.map(({ name }) => name));
  expect(Object.keys(RELATIONSHIPS).filter((name) => !names.has(name))).toEqual([]);
});
