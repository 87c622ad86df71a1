import {
  type GraphQLEnumType,
  type GraphQLInputField,
  GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { changeSetFileType } from './change-set-file-type.ts';

type JsonSchema = { readonly [key: string]: unknown };

const SCALARS: Readonly<Record<string, string>> = {
  Int: 'integer',
  Float: 'number',
  Boolean: 'boolean',
};

/** The format of files of changes as JSON Schema 2020-12, made of the SDL. */
export function printChangeSetSchema(): string {
  const type = changeSetFileType();
  const named = new Map<string, JsonSchema>();
  const { description, ...top } = objectSchema(type, named);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A Rolegraph change set',
    description,
    ...top,
    $defs: Object.fromEntries([...named].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Types are named once, in the order in which they are met. */
function objectSchema(type: GraphQLInputObjectType, named: Map<string, JsonSchema>): JsonSchema {
  const fields = Object.values(type.getFields());
  const required = fields.filter(isRequiredInputField).map(({ name }) => name);
  const properties = fields.map((field) => [field.name, fieldSchema(field, type, named)]);
  return {
    ...(type.description && { description: type.description }),
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
    ...(type.isOneOf && { minProperties: 1, maxProperties: 1 }),
    additionalProperties: false,
  };
}

function fieldSchema(
  { description, defaultValue, type }: GraphQLInputField,
  { isOneOf }: GraphQLInputObjectType,
  named: Map<string, JsonSchema>,
): JsonSchema {
  const own = isNonNullType(type) || isOneOf ? typeSchema(type, named) : orNull(type, named);
  return {
    ...(description && { description }),
    ...own,
    ...(defaultValue !== undefined && { default: defaultValue }),
  };
}

function orNull(type: GraphQLInputType, named: Map<string, JsonSchema>): JsonSchema {
  const schema = typeSchema(type, named);
  if (typeof schema['type'] === 'string') return { ...schema, type: [schema['type'], 'null'] };
  return { anyOf: [schema, { type: 'null' }] };
}

function typeSchema(type: GraphQLInputType, named: Map<string, JsonSchema>): JsonSchema {
  if (isNonNullType(type)) return typeSchema(type.ofType, named);
  if (isListType(type)) return { type: 'array', items: typeSchema(type.ofType, named) };
  if (isInputObjectType(type) || isEnumType(type)) return reference(type, named);
  return { type: SCALARS[type.name] ?? 'string' };
}

function reference(
  type: GraphQLInputObjectType | GraphQLEnumType,
  named: Map<string, JsonSchema>,
): JsonSchema {
  if (!named.has(type.name)) {
    // Its name is taken before its fields are read, in which it may be met again.
    named.set(type.name, {});
    named.set(
      type.name,
      type instanceof GraphQLInputObjectType ? objectSchema(type, named) : enumSchema(type),
    );
  }
  return { $ref: `#/$defs/${type.name}` };
}

/** The values with what each means; `enum` alone could not say it. */
function enumSchema(type: GraphQLEnumType): JsonSchema {
  const values = type.getValues();
  const meanings = values.flatMap(({ name, description }) =>
    description ? [`${name}: ${description}`] : [],
  );
  const description = [type.description, ...meanings].filter(Boolean).join('\n');
  return { ...(description && { description }), enum: values.map(({ name }) => name) };
}
