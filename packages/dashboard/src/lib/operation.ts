import type { DocumentNode } from 'graphql';

/** A question to the API: the document, and what its variables stand for. */
export type Operation = {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
};
