import { curlOfOperation } from './curl-of-operation';
import { cypherOf } from './cypher/cypher-of.ts';
import type { CypherQuestion } from './cypher/cypher-question.ts';
import type { Operation } from './operation';
import { printDocument, printOperation } from './print-operation';

/** The forms in which a question of a screen can be taken elsewhere. */
export type OperationForm = 'graphql' | 'curl' | 'cypher';

/** A question in each of these forms, and as the API explorer takes it; in Cypher where that answers it. */
export type OperationTexts = Readonly<Record<OperationForm, string | null>> & {
  readonly question: { readonly query: string; readonly variables: Operation['variables'] };
};

/** The question in every form. */
export function operationTexts(
  operation: Operation,
  origin: string,
  cypher: CypherQuestion | undefined,
): OperationTexts {
  const { document, variables } = operation;
  return {
    graphql: printOperation(operation),
    curl: curlOfOperation(operation, origin),
    cypher: cypher ? cypherOf(cypher) : null,
    question: { query: `${printDocument(document)}\n`, variables },
  };
}
