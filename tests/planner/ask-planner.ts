import { planRoutes } from '../../packages/server/src/domain/planner/plan-routes.ts';
import type { Snapshot } from '../../packages/server/src/domain/snapshot/snapshot.ts';
import type { Held, Question } from '../testkit/exhaustive-planner/question.ts';

/** A route of the planner, in slugs. */
export type PlannedRoute = {
  readonly roles: readonly string[];
  readonly effort: number;
  readonly largestGap: number;
  readonly newLevels: number;
};

/** What the planner answers, in slugs. */
export type PlannedRoutes = {
  readonly routes: readonly PlannedRoute[];
  readonly direct: PlannedRoute;
  readonly limitedBy: readonly string[];
  readonly exact: boolean;
};

/** Puts a question in slugs to the planner. */
export function askPlanner(snapshot: Snapshot, question: Question): PlannedRoutes {
  const role = placesOf(snapshot.roles);
  const skill = placesOf(snapshot.skills);
  const held = (given: readonly Held[]) =>
    given.map((one) => ({ skill: skill(one.skill), level: one.level }));
  const found = planRoutes(snapshot, {
    ...question,
    from: question.from === null ? undefined : role(question.from),
    to: role(question.to),
    profile: held(question.profile),
    assume: held(question.assume),
    avoid: question.avoid.map(role),
    via: question.via.map(role),
  });
  const inSlugs = (route: (typeof found)['direct']): PlannedRoute => ({
    roles: route.roles.map((place) => snapshot.roles[place]?.slug ?? `role ${place}`),
    effort: route.effort,
    largestGap: route.largestGap,
    newLevels: route.newLevels,
  });
  return {
    routes: found.routes.map(inSlugs),
    direct: inSlugs(found.direct),
    limitedBy: found.limitedBy,
    exact: found.exact,
  };
}

/** The place of each slug in a list of the snapshot. */
function placesOf(list: readonly { readonly slug: string }[]): (slug: string) => number {
  const places = new Map(list.map(({ slug }, place) => [slug, place]));
  return (slug) => {
    const place = places.get(slug);
    if (place === undefined) throw new Error(`"${slug}" is not in the snapshot; ask for what is`);
    return place;
  };
}
