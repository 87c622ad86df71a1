import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLInputType,
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
  /** The type of the argument, where the schema has it. */
  readonly type: GraphQLInputType | undefined;
};

/** All that a document gives to its fields and directives, and the defaults of its variables. */
export type DocumentInputs = {
  readonly values: readonly ArgumentValue[];
  /** The type that each variable is declared with, where the schema has it. */
  readonly types: ReadonlyMap<string, GraphQLInputType | undefined>;
  /** By variable name; more than one where several operations declare the same variable. */
  readonly defaults: ReadonlyMap<string, readonly ValueNode[]>;
};

/** Finds the values of a document, whether or not the schema has a place for them. */
export function findInputs(document: DocumentNode, schema: GraphQLSchema): DocumentInputs {
  const info = new TypeInfo(schema);
  const values: ArgumentValue[] = [];
  const defaults = new Map<string, ValueNode[]>();
  const types = new Map<string, GraphQLInputType | undefined>();
  const visitor = visitWithTypeInfo(info, {
    Field: (node) => {
      values.push(...argumentsOf(node.arguments, node.name.value, info));
    },
    Directive: (node) => {
      values.push(...argumentsOf(node.arguments, `@${node.name.value}`));
    },
    VariableDefinition: (node) => {
      types.set(node.variable.name.value, info.getInputType() ?? undefined);
      addDefault(defaults, node);
    },
  });
  visit(document, visitor);
  return { values, defaults, types };
}

function argumentsOf(
  nodes: readonly ArgumentNode[] | undefined,
  written: string,
  info?: TypeInfo,
): ArgumentValue[] {
  const parent = info?.getParentType()?.name;
  const known = info?.getFieldDef()?.args ?? [];
  return (nodes ?? []).map(({ name: { value: name }, value }) => ({
    coordinate: parent === undefined ? undefined : `${parent}.${written}(${name}:)`,
    label: `${written}(${name}:)`,
    name,
    value,
    type: known.find((argument) => argument.name === name)?.type,
  }));
}

function addDefault(defaults: Map<string, ValueNode[]>, node: VariableDefinitionNode): void {
  if (node.defaultValue === undefined) return;
  const name = node.variable.name.value;
  defaults.set(name, [...(defaults.get(name) ?? []), node.defaultValue]);
}
