import { type FragmentDefinitionNode, GraphQLError } from 'graphql';

/**
 * The error for a fragment that contains itself. The validation of graphql-js says the same, but
 * some of its other rules overflow the stack on such documents before it can.
 */
export function fragmentCycle(
  fragment: FragmentDefinitionNode,
  through: readonly string[],
): GraphQLError {
  const name = fragment.name.value;
  const via = through.filter((other) => other !== name);
  const way = via.length === 0 ? '' : ` through ${via.map((other) => `"${other}"`).join(', ')}`;
  return new GraphQLError(
    `Fragment "${name}" contains itself${way}. Take out one of the spreads.`,
    { nodes: fragment, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
  );
}
