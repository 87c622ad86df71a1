import { graphql } from 'graphql';
import { describeError } from '../../http/describe-error.ts';
import { buildSchema } from '../../schema/build-schema.ts';
import { createRequestContext } from '../../schema/create-request-context.ts';
import type { Database } from '../../store/database.ts';
import { keepSnapshot } from '../../store/snapshot-keeper.ts';
import { CommandError } from '../command-error.ts';
import { inOptions } from './in-options.ts';
import { PLAN_DOCUMENT, type Plan } from './plan-document.ts';
import type { PlanVariables } from './plan-variables.ts';

/**
 * Asks for a plan in the very way of the API, without a server in between.
 * @throws CommandError with the words of the API where it refuses
 */
export async function askPlan(
  database: Database,
  input: PlanVariables,
  signal: AbortSignal,
): Promise<Plan> {
  const [schema, snapshots] = await Promise.all([buildSchema(database), keepSnapshot(database)]);
  if (snapshots.current().roles.length === 0) throw emptyGraph();
  const { data, errors } = await graphql({
    schema,
    source: PLAN_DOCUMENT,
    variableValues: { input },
    contextValue: createRequestContext({ database, snapshots }, { signal }),
  });
  signal.throwIfAborted();
  if (errors?.[0]) throw refusalOf(errors[0]);
  return data?.['planTransition'] as Plan;
}

function emptyGraph(): CommandError {
  return new CommandError(
    'The graph has no roles yet. Start the server once (npm start), which fills an empty graph.',
  );
}

function refusalOf(error: Error): unknown {
  const { cause, message } = describeError(error, '');
  return cause ?? new CommandError(inOptions(message));
}
