import type { Plan } from '../plan-model';

/** The names of all skills that a plan speaks of, by their slugs. */
export function skillsOfPlan({ routes, direct }: Plan): ReadonlyMap<string, string> {
  const steps = [...routes, direct].flatMap((route) => route.steps);
  const needs = steps.flatMap(({ kept, stages, optional }) => [
    ...kept,
    ...stages.flatMap((stage) => stage.needs),
    ...optional,
  ]);
  return new Map(needs.map(({ skill }) => [skill.slug, skill.name]));
}
