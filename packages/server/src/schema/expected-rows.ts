import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { FanOuts } from './fan-outs.ts';

/** Rows of a list that says nothing of its length: evidence, aliases, what a step of a plan has. */
const FEW = 3;
/** The most that a list of the generated schema has where nothing is asked for. */
const PAGE = 100;

/** An operation that fits the schema, and what is sent with it. */
export type RowsQuestion = {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** Where the counting is: in objects of a type, so many of them; a page that was asked for around it. */
type Place = { readonly type: GraphQLNamedType; readonly count: number; readonly page?: number };

/**
 * How many rows an operation is expected to read, from how many neighbours entities have. Filters are
 * left out of account, as the database walks through what they keep out as well.
 */
export function expectedRows(
  { schema, operation, fragments, variables }: RowsQuestion,
  fanOuts: FanOuts,
): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;

  function ofSelections({ selections }: SelectionSetNode, place: Place): number {
    return selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + ofField(selection, place);
      const part =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      if (part === undefined) return sum;
      const condition = part.typeCondition?.name.value;
      const type = condition === undefined ? place.type : schema.getType(condition);
      return sum + ofSelections(part.selectionSet, { ...place, type: type ?? place.type });
    }, 0);
  }

  function ofField(node: FieldNode, { type: parent, count, page }: Place): number {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return 0;
    const field = parent.getFields()[node.name.value];
    if (field === undefined || node.selectionSet === undefined) return 0;
    const known = fanOuts.get(`${parent.name}.${node.name.value.replace(/Connection$/, '')}`);
    // Of lists inside our own types nobody fills the pages: a change set has a few operations mostly.
    const isCounted = known !== undefined || parent === root;
    const asked = isCounted ? pageOf(node, field, variables) : undefined;
    const own = known === undefined ? asked : Math.min(known, asked ?? PAGE);
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return 0;
    if (!isList(field.type)) {
      const inner = own === undefined ? { type, count } : { type, count, page: own };
      return ofSelections(node.selectionSet, inner);
    }
    const rows = count * (own ?? page ?? FEW);
    return rows + ofSelections(node.selectionSet, { type, count: rows });
  }

  return ofSelections(operation.selectionSet, { type: root, count: 1 });
}

const isList = (type: GraphQLOutputType): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type);

/** The `first` or `limit` of a field: as it was asked for, or as the schema has it. */
function pageOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: RowsQuestion['variables'],
): number | undefined {
  const argument = field.args.find(({ name }) => name === 'first' || name === 'limit');
  if (argument === undefined) return undefined;
  const value = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
  const given =
    value?.kind === Kind.VARIABLE
      ? variables[value.name.value]
      : value?.kind === Kind.INT
        ? Number(value.value)
        : undefined;
  const page = given ?? argument.defaultValue;
  return typeof page === 'number' ? page : undefined;
}
