import { heldLevels } from '../../packages/server/src/domain/planner/held-levels.ts';
import type { PlanQuestion } from '../../packages/server/src/domain/planner/plan-question.ts';
import { planRoutes } from '../../packages/server/src/domain/planner/plan-routes.ts';
import type { BenchGraph } from './bench-graph.ts';
import { atMost, type Figure, shown } from './figure.ts';
import { gapPass } from './gap-pass.ts';
import { defaultQuestion } from './plan-question.ts';
import { quantile } from './quantile.ts';
import { groupPairs, type RolePair, randomPairs } from './role-pairs.ts';
import { timed, timesAgainst, warmUp } from './time-against.ts';

/** What plans are to cost, in gap passes; only reported where there is no goal. */
export type PlanGoal = { readonly median: number; readonly high: number };

const RANDOM_PAIRS = 300;
const GROUP_PAIRS = 150;
/** Longer searches are so much longer that fewer are made. */
const LONG_PAIRS = 20;

/** The pass itself: how many requirements it looks at in a second, and how steady it is. */
export function measurePass({ name, snapshot }: BenchGraph): readonly Figure[] {
  const pass = gapPass(snapshot);
  const held = heldLevels(snapshot, { from: 0 });
  warmUp(() => pass(held));
  const times = Array.from({ length: 500 }, () => timed(() => pass(held)));
  const edges = snapshot.requirements.skill.length;
  const rate = edges / quantile(times, 0.5) / 1000;
  const steady = quantile(times, 0.9) / quantile(times, 0.1);
  return [
    {
      what: `${name}: a gap pass`,
      value: `${shown(quantile(times, 0.5) * 1000)} µs over ${shown(edges)} requirements`,
    },
    {
      what: `${name}: requirements a second`,
      value: `${shown(rate)} million`,
      goal: '≥ 200 million, else profiled',
      met: rate >= 200,
    },
    { what: `${name}: slowest tenth of passes to fastest tenth`, value: shown(steady) },
  ];
}

/** Plans of up to three steps, with credits and three alternatives, in gap passes. */
export function measurePlans(graph: BenchGraph, goal?: PlanGoal): readonly Figure[] {
  const sets = [
    { of: 'random pairs', pairs: randomPairs(graph, RANDOM_PAIRS) },
    { of: 'pairs within a group', pairs: groupPairs(graph, GROUP_PAIRS) },
  ].filter(({ pairs }) => pairs.length > 0);
  return (['BALANCED', 'GENTLE'] as const).flatMap((objective) =>
    sets.flatMap(({ of, pairs }) => {
      const what = `${graph.name}: ${objective}, ${pairs.length} ${of}`;
      return planFigures(graph, { what, pairs, given: { objective }, goal });
    }),
  );
}

/** Plans of four and five steps, which may be cut off. */
export function measureLongPlans(graph: BenchGraph): readonly Figure[] {
  const pairs = randomPairs(graph, LONG_PAIRS);
  return [4, 5].flatMap((maxSteps) => {
    const what = `${graph.name}: up to ${maxSteps} steps, ${pairs.length} random pairs`;
    return planFigures(graph, { what, pairs, given: { maxSteps } });
  });
}

type Measured = {
  readonly what: string;
  readonly pairs: readonly RolePair[];
  readonly given: Partial<PlanQuestion>;
  readonly goal?: PlanGoal | undefined;
};

function planFigures(graph: BenchGraph, { what, pairs, given, goal }: Measured): Figure[] {
  const { snapshot } = graph;
  const pass = gapPass(snapshot);
  const held = heldLevels(snapshot, { from: 0 });
  const questions = pairs.map((pair) => defaultQuestion(pair, given));
  warmUp(() => pass(held));
  const answers = questions.map((question) => planRoutes(snapshot, question));
  const passes = timesAgainst(
    () => pass(held),
    questions.map((question) => () => planRoutes(snapshot, question)),
  );
  const exact = answers.filter((answer) => answer.exact).length;
  const [middle, high] = [quantile(passes, 0.5), quantile(passes, 0.99)];
  return [
    figure(`${what}, median`, middle, goal?.median),
    figure(`${what}, 99th percentile`, high, goal?.high),
    figure(`${what}, longest`, quantile(passes, 1)),
    { what: `${what}, exact`, value: `${exact} of ${pairs.length}` },
  ];
}

function figure(what: string, passes: number, most?: number): Figure {
  if (most === undefined) return { what, value: `${shown(passes)} passes` };
  return atMost(what, passes, most, 'passes');
}
