import { type DocumentNode, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { Refusal } from '../../domain/refusal.ts';
import { LIMITS, type LimitName, limitExceeded } from '../limits.ts';
import { type DocumentInputs, findInputs } from './find-inputs.ts';
import { type MeasuredOperation, measureDocument } from './measure-document.ts';
import { scanTokens } from './scan-tokens.ts';

/** What a document came by: subscriptions are answered by one of the two, all else by the other. */
export type Transport = 'HTTP' | 'WEBSOCKET';

/** What is kept of a document that is within its limits. */
export type AdmittedDocument = {
  readonly inputs: DocumentInputs;
  /** Whether it asks for the schema itself. */
  readonly introspects: boolean;
};

/**
 * Reads a document and checks all limits that do not depend on its variables. A document with a
 * syntax error is `undefined`: naming the error is left to whoever executes the document.
 *
 * Throws LIMIT_EXCEEDED, or the validation error of a fragment that contains itself.
 */
export function admitDocument(
  source: string,
  schema: GraphQLSchema,
  transport: Transport = 'HTTP',
): AdmittedDocument | undefined {
  const document = readDocument(source);
  if (document === undefined) return undefined;
  const operations = measureDocument(document);
  for (const operation of operations) checkOperation(operation, transport);
  const introspects = operations.some((operation) => operation.introspects);
  return { inputs: findInputs(document, schema), introspects };
}

function readDocument(source: string): DocumentNode | undefined {
  try {
    return parse(source, { maxLexicalTokens: LIMITS.tokens });
  } catch (error) {
    const { tokens, nesting } = scanTokens(source);
    if (tokens > LIMITS.tokens) throw limitExceeded({ name: 'tokens', found: tokens });
    // The parser is recursive: some 1,700 brackets inside one another are more than its stack holds.
    if (error instanceof RangeError) throw limitExceeded({ name: 'inputNesting', found: nesting });
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

function checkOperation(operation: MeasuredOperation, transport: Transport): void {
  const isSubscription = operation.kind === 'subscription';
  if (isSubscription !== (transport === 'WEBSOCKET')) throw wrongTransport(transport);
  check('depth', operation.depth);
  check('aliases', operation.aliases);
  check('directives', operation.directives);
  check('selections', operation.selections);
  if (operation.kind === 'mutation') check('mutationFields', operation.rootFields);
}

function check(name: LimitName, found: number): void {
  if (found > LIMITS[name]) throw limitExceeded({ name, found });
}

function wrongTransport(transport: Transport): Refusal {
  const message =
    transport === 'HTTP'
      ? 'Subscriptions are not answered over HTTP. Send a query, or subscribe over a WebSocket.'
      : 'Only subscriptions are answered over a WebSocket. Send queries and mutations over HTTP.';
  return new Refusal('BAD_USER_INPUT', message);
}
