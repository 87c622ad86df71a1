import type { Database } from '../../store/database.ts';
import { openApi } from '../ask-api.ts';
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
  const { ask, roles } = await openApi(database, { signal, reworded: inOptions });
  if (roles === 0) throw emptyGraph();
  const answer = await ask<{ planTransition: Plan }>({
    document: PLAN_DOCUMENT,
    variables: { input },
  });
  return answer.planTransition;
}

function emptyGraph(): CommandError {
  return new CommandError(
    'The graph has no roles yet. Start the server once (npm start), which fills an empty graph.',
  );
}
