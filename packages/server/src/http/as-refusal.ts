import { GraphQLError } from 'graphql';

/** An error that refuses the whole request, with its HTTP status; Apollo would answer 500. */
export function asRefusal(error: unknown, status: number): unknown {
  if (!(error instanceof Error)) return error;
  const nodes = error instanceof GraphQLError ? (error.nodes ?? null) : null;
  const extensions = { http: { status } };
  return new GraphQLError(error.message, { nodes, originalError: error, extensions });
}
