import { getRouteApi } from '@tanstack/react-router';
import { OBJECTIVES, type Objective, unlessUsual } from '../../lib/objectives';
import { type PlanLimits, readLimits, USUAL_LIMITS, writeLimits } from '../../lib/plan-limits';
import type { PlanSearch } from '../../lib/plan-url';

const route = getRouteApi('/plan');

const [USUAL] = OBJECTIVES;

/** What is chosen on the plan screen beside its ends and the skills that count. */
export type PlanChoice = {
  readonly objective: Objective;
  readonly onObjective: (objective: Objective) => void;
  readonly limits: PlanLimits;
  readonly onLimits: (limits: PlanLimits) => void;
  /** Puts objective and limits back to what is usual. */
  readonly onReset: () => void;
  /** The key of a route; undefined asks for the best. */
  readonly route: string | undefined;
  readonly onRoute: (key: string) => void;
  /** The key of the route that the chosen one is held against; undefined leaves it to the page. */
  readonly compare: string | undefined;
  readonly onCompare: (key: string) => void;
  /** Whether the options are unfolded. */
  readonly options: boolean;
  readonly onOptions: (open: boolean) => void;
};

/** The choices that the address holds. Each is a place to come back to, but for what is unfolded. */
export function usePlanChoice(): PlanChoice {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const go = (change: Partial<PlanSearch>, replace = false) =>
    void navigate({
      search: (before) => ({ ...before, ...change }),
      replace,
      resetScroll: false,
    });
  /** Another question has other routes, and nothing unfolded yet. */
  const askAnew = (change: Partial<PlanSearch>) =>
    go({ route: undefined, compare: undefined, open: undefined, ...change });
  return {
    objective: search.objective ?? USUAL,
    onObjective: (objective) => askAnew({ objective: unlessUsual(objective) }),
    limits: readLimits(search),
    onLimits: (limits) => askAnew(writeLimits(limits)),
    onReset: () => askAnew({ objective: undefined, ...writeLimits(USUAL_LIMITS) }),
    route: search.route,
    onRoute: (key) => go({ route: key, compare: undefined, open: undefined }),
    compare: search.compare,
    onCompare: (key) => go({ compare: key }, true),
    options: search.options ?? false,
    onOptions: (open) => go({ options: open || undefined }, true),
  };
}
