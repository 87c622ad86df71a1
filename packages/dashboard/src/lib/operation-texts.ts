import { curlOfOperation } from './curl-of-operation';
import type { Operation } from './operation';
import { printOperation } from './print-operation';

/** The forms in which a question to the API can be taken elsewhere. */
export const OPERATION_FORMS = ['graphql', 'curl'] as const;

/** One of these forms. */
export type OperationForm = (typeof OPERATION_FORMS)[number];

/** The question in every form. */
export function operationTexts(
  operation: Operation,
  origin: string,
): Record<OperationForm, string> {
  return { graphql: printOperation(operation), curl: curlOfOperation(operation, origin) };
}
