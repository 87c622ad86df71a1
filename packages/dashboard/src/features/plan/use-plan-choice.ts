import { getRouteApi } from '@tanstack/react-router';
import { OBJECTIVES, type Objective, unlessUsual } from '../../lib/objectives';

const route = getRouteApi('/plan');

const [USUAL] = OBJECTIVES;

/** What is chosen on the plan screen beside its ends. */
export type PlanChoice = {
  readonly objective: Objective;
  readonly onObjective: (objective: Objective) => void;
  /** The key of a route; undefined asks for the best. */
  readonly route: string | undefined;
  readonly onRoute: (key: string) => void;
};

/** The choices that the address holds. Each is a place to come back to, with nothing unfolded yet. */
export function usePlanChoice(): PlanChoice {
  const { objective = USUAL, route: key } = route.useSearch();
  const navigate = route.useNavigate();
  const go = (choice: { objective?: Objective | undefined; route?: string | undefined }) =>
    void navigate({
      search: (search) => ({ ...search, open: undefined, ...choice }),
      resetScroll: false,
    });
  return {
    objective,
    onObjective: (objective) => go({ objective: unlessUsual(objective), route: undefined }),
    route: key,
    onRoute: (key) => go({ route: key }),
  };
}
