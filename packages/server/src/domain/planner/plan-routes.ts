import type { Snapshot } from '../snapshot/snapshot.ts';
import { heldLevels } from './held-levels.ts';
import { limitsToLoosen } from './limits-to-loosen.ts';
import { routeMeasurer } from './measure-route.ts';
import { OBJECTIVES } from './objectives.ts';
import type { FoundRoute, PlanQuestion, RoutesFound } from './plan-question.ts';
import { putStandingBack, takeStanding } from './search/idle-standings.ts';
import { RouteSearch } from './search/route-search.ts';
import { rolesThatMayPass } from './search/search-limits.ts';

/**
 * How much a search may look at before it gives up on routes of more than three steps. It is
 * counted in entries looked at and not in time, so that a question always has the same answer.
 */
const SEARCH_BUDGET = 100_000_000;

/** Finds the routes that answer a question (design §4). */
export function planRoutes(snapshot: Snapshot, question: PlanQuestion): RoutesFound {
  const search = searchRoutes(snapshot, question);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

/** `planRoutes` with a pause every few milliseconds, in which the caller may let others run, or stop. */
export function* searchRoutes(
  snapshot: Snapshot,
  question: PlanQuestion,
): Generator<void, RoutesFound> {
  const held = heldLevels(snapshot, question);
  const measured = routeMeasurer(snapshot, held, question.from);
  const direct = measured([question.to]);
  const { routes, isExact } = yield* findRoutes(snapshot, question, direct.newLevels);
  const findAny = (snapshot: Snapshot, loosened: PlanQuestion) =>
    findRoutes(snapshot, { ...loosened, alternatives: 1 }, direct.newLevels);
  return {
    routes: routes.map(({ roles }) => measured(roles)),
    exact: isExact,
    direct,
    limitedBy: routes.length > 0 ? [] : yield* limitsToLoosen(snapshot, question, findAny),
  };
}

/** Routes, and whether they are known to be the ones that the definitions ask for. */
type Found = { readonly routes: readonly FoundRoute[]; readonly isExact: boolean };

/** Routes may ask for so many times the levels of the direct move, or of the cheapest way over the vias. */
function* findRoutes(
  snapshot: Snapshot,
  question: PlanQuestion,
  directLevels: number,
): Generator<void, Found> {
  const { maxDetour, via } = question;
  if (maxDetour === Number.POSITIVE_INFINITY) return yield* search(snapshot, question, maxDetour);
  if (via.length === 0) return yield* search(snapshot, question, maxDetour * directLevels);
  const cheapest = { ...question, objective: 'DIRECT', alternatives: 1 } as const;
  const base = yield* search(snapshot, cheapest, Number.POSITIVE_INFINITY);
  const [through] = base.routes;
  if (!through) return base;
  const found = yield* search(snapshot, question, maxDetour * through.newLevels);
  return { ...found, isExact: base.isExact && found.isExact };
}

function* search(
  snapshot: Snapshot,
  question: PlanQuestion,
  mostNewLevels: number,
): Generator<void, Found> {
  const query = {
    snapshot,
    held: heldLevels(snapshot, question),
    from: question.from,
    to: question.to,
    objective: OBJECTIVES[question.objective],
    wanted: question.alternatives,
    limits: {
      mostBetween: question.maxSteps - 1,
      mostNewLevels,
      mostStepGap: question.maxStepGap,
      mayPass: rolesThatMayPass(snapshot, question),
      via: question.via,
    },
  };
  const standing = takeStanding(snapshot);
  try {
    const search = new RouteSearch(query, standing, SEARCH_BUDGET);
    yield* search.run();
    return { routes: search.pool.choose().routes, isExact: search.isExact };
  } finally {
    putStandingBack(snapshot, standing);
  }
}
