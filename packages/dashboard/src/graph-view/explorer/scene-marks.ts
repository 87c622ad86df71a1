/** What is marked in a drawing of a scene, entities by their keys. */
export type SceneMarks = {
  readonly selected: string | null;
  readonly pinned: ReadonlySet<string>;
  /** Those that expansions are named by. */
  readonly expanded: ReadonlySet<string>;
  /** The plan that is marked; null where none is. */
  readonly plan: PlanMarks | null;
};

/** A plan as it is marked in a scene. */
export type PlanMarks = {
  /** The roles of its route, from the first to the last. */
  readonly route: readonly string[];
  /** The skills that it has to be learnt or raised. */
  readonly gained: ReadonlySet<string>;
};

/** Whether an entity is a role on the route of a plan. */
export function isOnRoute(plan: PlanMarks | null, key: string): boolean {
  return plan?.route.includes(key) ?? false;
}

/** Whether an entity is a part of a plan. */
export function isOfPlan({ route, gained }: PlanMarks, key: string): boolean {
  return route.includes(key) || gained.has(key);
}
