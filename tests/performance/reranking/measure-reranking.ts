import { planRoutes } from '../../../packages/server/src/domain/planner/plan-routes.ts';
import type { Snapshot } from '../../../packages/server/src/domain/snapshot/snapshot.ts';
import type { Figure } from '../figure.ts';
import { defaultQuestion } from '../plan-question.ts';
import type { RolePair } from '../role-pairs.ts';
import { timesAgainst, warmUp } from '../time-against.ts';
import { rerankingFigures } from './reranking-figures.ts';
import { tickFor } from './tick-for.ts';

/** The routes of a plan with one more skill held, in the time of the routes without it. */
export function measureReranking(
  name: string,
  snapshot: Snapshot,
  pairs: readonly RolePair[],
): readonly Figure[] {
  const questions = pairs.flatMap((pair) => {
    const tick = tickFor(snapshot, pair);
    if (tick === undefined) return [];
    return [{ before: defaultQuestion(pair), after: defaultQuestion(pair, { assume: [tick] }) }];
  });
  warmUp(() => questions.slice(0, 20).map(({ after }) => planRoutes(snapshot, after)));
  const ratios = questions.flatMap(({ before, after }) =>
    timesAgainst(() => planRoutes(snapshot, before), [() => planRoutes(snapshot, after)]),
  );
  return rerankingFigures(name, ratios);
}
