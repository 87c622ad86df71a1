import {
  type ArgumentNode,
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** A value that a document gives to an argument. */
type ArgumentValue = {
  /** The schema coordinate, where the schema has the field: `Query.roles(limit:)`. */
  readonly coordinate: string | undefined;
  /** The same as messages name it, in words of the document alone: `roles(limit:)`. */
  readonly label: string;
  readonly name: string;
  readonly value: ValueNode;
};

/** All that a document gives to its fields and directives, and the defaults of its variables. */
export type DocumentInputs = {
  readonly values: readonly ArgumentValue[];
  /** By variable name; more than one where several operations declare the same variable. */
  readonly defaults: ReadonlyMap<string, readonly ValueNode[]>;
};

/** Finds the values of a document, whether or not the schema has a place for them. */
export function findInputs(document: DocumentNode, schema: GraphQLSchema): DocumentInputs {
  const types = new TypeInfo(schema);
  const values: ArgumentValue[] = [];
  const defaults = new Map<string, ValueNode[]>();
  const visitor = visitWithTypeInfo(types, {
    Argument(node, _key, _parent, _path, ancestors) {
      values.push(describe(node, types, ancestors.at(-1)));
      return undefined;
    },
    VariableDefinition(node) {
      const name = node.variable.name.value;
      if (node.defaultValue !== undefined) {
        defaults.set(name, [...(defaults.get(name) ?? []), node.defaultValue]);
      }
      return undefined;
    },
  });
  visit(document, visitor);
  return { values, defaults };
}

function describe(
  { name: { value: name }, value }: ArgumentNode,
  types: TypeInfo,
  owner: ASTNode | readonly ASTNode[] | undefined,
): ArgumentValue {
  const node = owner !== undefined && 'kind' in owner ? owner : undefined;
  if (node?.kind === 'Directive') {
    return { coordinate: undefined, label: `@${node.name.value}(${name}:)`, name, value };
  }
  const field = types.getFieldDef()?.name;
  const parent = types.getParentType()?.name;
  const coordinate =
    field === undefined || parent === undefined ? undefined : `${parent}.${field}(${name}:)`;
  const written = node?.kind === 'Field' ? node.name.value : '';
  return { coordinate, label: `${written}(${name}:)`, name, value };
}
