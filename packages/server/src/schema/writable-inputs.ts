import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** The coordinates of everything that mutations take: their arguments, and the fields of inputs. */
export function writableInputs(schema: GraphQLSchema): Set<string> {
  const found = new Set<string>();
  const visit = (given: GraphQLInputType): void => {
    const type = getNamedType(given);
    if (!isInputObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      if (found.has(coordinate)) continue;
      found.add(coordinate);
      visit(field.type);
    }
  };
  for (const mutation of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    for (const argument of mutation.args) {
      found.add(`Mutation.${mutation.name}(${argument.name}:)`);
      visit(argument.type);
    }
  }
  return found;
}

type Parameter = { readonly name: string; readonly type: GraphQLInputType };

/** The coordinates of what a request writes into a mutation, each once for each time it is given. */
export function* writtenInputs(
  mutation: string,
  parameters: readonly Parameter[],
  given: Readonly<Record<string, unknown>>,
): Generator<string> {
  for (const { name, type } of parameters) {
    const value = given[name];
    if (value === undefined) continue;
    yield `Mutation.${mutation}(${name}:)`;
    yield* writtenFields(type, value);
  }
}

function* writtenFields(type: GraphQLInputType, value: unknown): Generator<string> {
  if (value == null) return;
  if (isNonNullType(type)) yield* writtenFields(type.ofType, value);
  else if (isListType(type)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      yield* writtenFields(type.ofType, item);
    }
  } else if (isInputObjectType(type)) {
    const fields = type.getFields();
    for (const [name, inner] of Object.entries(value)) {
      const field = fields[name];
      if (field === undefined || inner === undefined) continue;
      yield `${type.name}.${name}`;
      yield* writtenFields(field.type, inner);
    }
  }
}
