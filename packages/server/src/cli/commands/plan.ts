import { Command, Option } from 'commander';
import { CommandError } from '../command-error.ts';
import { readHeldSkills, readNames, readNumber, readWholeNumber } from '../plan/option-values.ts';
import type { PlanOptions, PlanVariables } from '../plan/plan-variables.ts';
import { prepareGraph } from '../prepare-graph.ts';
import { openPaint } from '../text/paint.ts';
import { withDatabase } from '../with-database.ts';

/** `rolegraph plan`: how to get from a role, or a set of skills, to another role. */
export function planCommand(signal: AbortSignal): Command {
  return new Command('plan')
    .description('plan the way from one role to another: the roles in between, and what to learn')
    .usage('[options] [from] <to>')
    .argument('<roles...>', 'the role to start from, if any, and the role to reach, by slug')
    .addOption(
      new Option(
        '--objective <objective>',
        'what makes a route better (default: BALANCED)',
      ).choices(['BALANCED', 'GENTLE', 'DIRECT']),
    )
    .option('--profile <skill=level,…>', 'skills to start from; may be repeated', readHeldSkills)
    .option('--assume <skill=level,…>', 'skills to count as held besides', readHeldSkills)
    .option('--max-steps <number>', 'at most so many changes of role, 1 to 5', readWholeNumber)
    .option('--alternatives <number>', 'how many routes, 1 to 10', readWholeNumber)
    .option(
      '--max-detour <number>',
      'levels to gain, as a multiple of the direct move’s',
      readNumber,
    )
    .option('--max-step-gap <number>', 'the greatest gap of a step, 0 to 1', readNumber)
    .option('--allow-step-down', 'let roles in between be less senior than the start')
    .option('--avoid <roles>', 'roles not to pass through, between commas', readNames)
    .option('--via <roles>', 'roles to pass through in this order', readNames)
    .option('--as-of <release>', 'the release of the graph to plan on')
    .option('--route <number>', 'which of the routes to show step by step', readWholeNumber, 1)
    .option('--json', 'print the plan as the API answers it')
    .action((roles: string[], options: PlanOptions) => plan(roles, options, signal));
}

async function plan(roles: string[], options: PlanOptions, signal: AbortSignal): Promise<void> {
  const variables = planVariables(roles, options);
  // The schema takes a while to load, which the database may need to start as well.
  const loading = import('../plan/ask-plan.ts');
  loading.catch(() => undefined);
  const found = await withDatabase(signal, async (opened) => {
    await prepareGraph(opened, signal);
    const { askPlan } = await loading;
    return askPlan(opened.database, variables, signal);
  });
  const { formatPlan } = await import('../plan/format-plan.ts');
  const text = options.json
    ? `${JSON.stringify(found, null, 2)}\n`
    : formatPlan(found, { paint: openPaint(process.stdout), route: options.route });
  process.stdout.write(text);
}

/** The input of the API that roles and options come to. */
export function planVariables(roles: readonly string[], options: PlanOptions): PlanVariables {
  const { json: _json, route: _route, profile, ...same } = options;
  const [to, from, ...more] = roles.toReversed();
  if (to === undefined || more.length > 0) {
    const message = `${roles.length} roles are given: ${roles.join(', ')}. Give the role to start from and the role to reach.`;
    throw new CommandError(message);
  }
  if (from === undefined && !profile) {
    const message = `${to} is the only role, and --profile is not given. Give the role to start from before it, or skills: --profile python=3,sql=2.`;
    throw new CommandError(message);
  }
  return { ...same, to, ...(from && { from }), ...(profile && { profile: { skills: profile } }) };
}
