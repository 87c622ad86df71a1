import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';

/** A value that a type takes, with as little in it as it may have. */
export function sampleOf(type: GraphQLInputType, text = 'nothing'): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType, text);
  if (isListType(type)) return [sampleOf(type.ofType, text)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    // Of several operations one that removes, as there is nothing of the name to be removed.
    const one = fields.find(({ name }) => name.startsWith('remove')) ?? fields[0];
    const taken = type.isOneOf
      ? fields.filter((field) => field === one)
      : fields.filter(isRequiredInputField);
    return Object.fromEntries(taken.map((field) => [field.name, sampleOf(field.type, text)]));
  }
  switch (type.name) {
    case 'Int':
      return 999_999;
    case 'Float':
      return 0.5;
    case 'Boolean':
      return false;
    default:
      return text;
  }
}

/** Arguments of a mutation in which one field of an input is given, and nothing else. */
export type InputWay = {
  /** `Type.field` of the input. */
  readonly coordinate: string;
  readonly mutation: string;
  readonly given: Readonly<Record<string, unknown>>;
};

/** A way into each field of each input, once for each mutation that takes it. */
export function waysIntoInputs(schema: GraphQLSchema): InputWay[] {
  const ways: InputWay[] = [];
  for (const mutation of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const seen = new Set<string>();
    const visit = (given: GraphQLInputType, wrap: (value: unknown) => InputWay['given']): void => {
      if (isNonNullType(given)) return visit(given.ofType, wrap);
      if (isListType(given)) return visit(given.ofType, (value) => wrap([value]));
      if (!isInputObjectType(given)) return undefined;
      for (const field of Object.values(given.getFields())) {
        const coordinate = `${given.name}.${field.name}`;
        if (seen.has(coordinate)) continue;
        seen.add(coordinate);
        const inside = (value: unknown) => wrap({ [field.name]: value });
        ways.push({ coordinate, mutation: mutation.name, given: inside(null) });
        visit(field.type, inside);
      }
    };
    for (const argument of mutation.args) {
      visit(argument.type, (value) => ({ [argument.name]: value }));
    }
  }
  return ways;
}
