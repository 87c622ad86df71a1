import { curlOfOperation } from './curl-of-operation';
import type { Operation } from './operation';
import { printDocument, printOperation } from './print-operation';

/** The forms in which a question to the API can be taken elsewhere. */
export type OperationForm = 'graphql' | 'curl';

/** A question in each of these forms, and as the API explorer takes it. */
export type OperationTexts = Readonly<Record<OperationForm, string>> & {
  readonly question: { readonly query: string; readonly variables: Operation['variables'] };
};

/** The question in every form. */
export function operationTexts(operation: Operation, origin: string): OperationTexts {
  const { document, variables } = operation;
  return {
    graphql: printOperation(operation),
    curl: curlOfOperation(operation, origin),
    question: { query: `${printDocument(document)}\n`, variables },
  };
}
