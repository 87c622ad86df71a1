import { graphql } from 'graphql';
import { describeError } from '../http/describe-error.ts';
import { buildSchema } from '../schema/build-schema.ts';
import { createRequestContext } from '../schema/create-request-context.ts';
import type { Database } from '../store/database.ts';
import { keepSnapshot } from '../store/snapshot-keeper.ts';
import { CommandError } from './command-error.ts';

/** A document with its variables, as the API takes it. */
export type ApiQuestion = {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** How a command asks. */
export type Asking = {
  readonly signal: AbortSignal;
  /** A refusal in the words of the command line, whose first word is the argument at fault. */
  readonly reworded?: (message: string) => string;
};

/** Asks the API; the answer has the shape of the document. */
export type Ask = <Answer>(question: ApiQuestion) => Promise<Answer>;

/**
 * Asks the very API of the server, without a server in between.
 * @throws CommandError with the words of the API where it refuses
 */
export async function openApi(
  database: Database,
  { signal, reworded = (message) => message }: Asking,
): Promise<{ readonly ask: Ask; readonly roles: number }> {
  const [schema, snapshots] = await Promise.all([buildSchema(database), keepSnapshot(database)]);
  return {
    roles: snapshots.current().roles.length,
    ask: async <Answer>({ document, variables }: ApiQuestion) => {
      const { data, errors } = await graphql({
        schema,
        source: document,
        variableValues: variables,
        contextValue: createRequestContext({ database, snapshots }, { signal }),
      });
      signal.throwIfAborted();
      if (errors?.[0]) throw refusalOf(errors[0], reworded);
      return data as Answer;
    },
  };
}

function refusalOf(error: Error, reworded: (message: string) => string): unknown {
  const { cause, message } = describeError(error, '');
  return cause ?? new CommandError(reworded(message));
}
