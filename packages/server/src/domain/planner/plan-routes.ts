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
const SEARCH_BUDGET = 40_000_000;

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
  const { newLevels } = direct;
  const { routes, isExact } = yield* findRoutes(snapshot, question, { held, newLevels });
  const findAny = (snapshot: Snapshot, loosened: PlanQuestion) =>
    findRoutes(
      snapshot,
      { ...loosened, alternatives: 1 },
      {
        held,
        newLevels,
        anyWillDo: true,
      },
    );
  return {
    routes: routes.map(({ roles }) => measured(roles)),
    exact: isExact,
    direct,
    limitedBy: routes.length > 0 ? [] : yield* limitsToLoosen(snapshot, question, findAny),
  };
}

/** Routes, and whether they are known to be the ones that the definitions ask for. */
type Found = { readonly routes: readonly FoundRoute[]; readonly isExact: boolean };

/** How a question is searched. */
type Search = {
  /** H at the start. */
  readonly held: Float64Array;
  /** learn of the direct move. */
  readonly newLevels: number;
  /** Whether the first route that keeps the limits ends the search. */
  readonly anyWillDo?: boolean;
};

/** Routes may ask for so many times the levels of the direct move, or of the cheapest way over the vias. */
function* findRoutes(
  snapshot: Snapshot,
  question: PlanQuestion,
  given: Search,
): Generator<void, Found> {
  const { maxDetour, via } = question;
  const within = (newLevels: number) => search(snapshot, question, { ...given, newLevels });
  if (maxDetour === Number.POSITIVE_INFINITY) return yield* within(maxDetour);
  if (via.length === 0) return yield* within(maxDetour * given.newLevels);
  const cheapest = { ...question, objective: 'DIRECT', alternatives: 1 } as const;
  const base = yield* search(snapshot, cheapest, {
    held: given.held,
    newLevels: Number.POSITIVE_INFINITY,
  });
  const [through] = base.routes;
  if (!through || given.anyWillDo) return base;
  const found = yield* within(maxDetour * through.newLevels);
  return { ...found, isExact: base.isExact && found.isExact };
}

function* search(
  snapshot: Snapshot,
  question: PlanQuestion,
  { held, newLevels, anyWillDo = false }: Search,
): Generator<void, Found> {
  const query = {
    snapshot,
    held,
    from: question.from,
    to: question.to,
    objective: OBJECTIVES[question.objective],
    wanted: question.alternatives,
    limits: {
      mostBetween: question.maxSteps - 1,
      mostNewLevels: newLevels,
      mostStepGap: question.maxStepGap,
      mayPass: rolesThatMayPass(snapshot, question),
      via: question.via,
    },
  };
  const standing = takeStanding(snapshot);
  try {
    const search = new RouteSearch(query, standing, SEARCH_BUDGET);
    for (const pause of search.run()) {
      if (anyWillDo && search.pool.best) break;
      yield pause;
    }
    return { routes: search.pool.choose().routes, isExact: search.isExact };
  } finally {
    putStandingBack(snapshot, standing);
  }
}
