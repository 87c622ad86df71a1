import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  TypeInfo,
  type ValueNode,
  type VariableDefinitionNode,
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
    Field: (node) => {
      values.push(...argumentsOf(node.arguments, node.name.value, ownerOf(node, types)));
    },
    Directive: (node) => {
      values.push(...argumentsOf(node.arguments, `@${node.name.value}`, undefined));
    },
    VariableDefinition: (node) => addDefault(defaults, node),
  });
  visit(document, visitor);
  return { values, defaults };
}

function ownerOf(node: FieldNode, types: TypeInfo): string | undefined {
  const parent = types.getParentType()?.name;
  return parent === undefined ? undefined : `${parent}.${node.name.value}`;
}

function argumentsOf(
  nodes: readonly ArgumentNode[] | undefined,
  written: string,
  owner: string | undefined,
): ArgumentValue[] {
  return (nodes ?? []).map(({ name: { value: name }, value }) => ({
    coordinate: owner === undefined ? undefined : `${owner}(${name}:)`,
    label: `${written}(${name}:)`,
    name,
    value,
  }));
}

function addDefault(defaults: Map<string, ValueNode[]>, node: VariableDefinitionNode): void {
  if (node.defaultValue === undefined) return;
  const name = node.variable.name.value;
  defaults.set(name, [...(defaults.get(name) ?? []), node.defaultValue]);
}
