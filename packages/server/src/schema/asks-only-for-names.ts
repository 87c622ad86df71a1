import {
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** The fields that every name holds, so that no trip to the database is needed for them. */
const NAME_FIELDS = new Set(['__typename', 'id', 'slug', 'name']);

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Whether the selection of the field being resolved is of `id slug name` alone, also in fragments. */
export function asksOnlyForNames({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  return fieldNodes.every(
    ({ selectionSet }) => !selectionSet || onlyNames(selectionSet, fragments),
  );
}

function onlyNames({ selections }: SelectionSetNode, fragments: Fragments): boolean {
  return selections.every((selection) => {
    if (selection.kind === Kind.FIELD) {
      // The executor knows the type of an entity under whatever name; the rest comes under its own.
      const field = selection.name.value;
      return NAME_FIELDS.has(field) && (!selection.alias || field === '__typename');
    }
    const within =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return within !== undefined && onlyNames(within.selectionSet, fragments);
  });
}
