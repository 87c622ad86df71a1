import type { GraphQLFormattedError } from 'graphql';

/**
 * Errors of a document, each sentence once with all the places that it is about: what is written a
 * thousand times is not answered a thousand times. What fails in an answer keeps its path, and stays.
 */
export function sayOnce(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  const said = new Map<string, GraphQLFormattedError>();
  const kept: GraphQLFormattedError[] = [];
  for (const error of errors) {
    const before = error.path === undefined ? said.get(error.message) : undefined;
    const locations = [...(before?.locations ?? []), ...(error.locations ?? [])];
    const merged = before ? { ...before, locations } : error;
    if (before) kept[kept.indexOf(before)] = merged;
    else kept.push(merged);
    if (error.path === undefined) said.set(error.message, merged);
  }
  return kept;
}
