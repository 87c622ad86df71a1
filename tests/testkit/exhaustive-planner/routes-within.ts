import { directRoute, everyRoute, type Route } from './every-route.ts';
import type { Question } from './question.ts';
import { rounded } from './rounded.ts';
import { needsOf, type Step } from './take-step.ts';
import type { World } from './world.ts';

/** No stepping-stone may be a leap itself. */
const WIDEST_GAP_BETWEEN = 0.75;

/** Every route that keeps all the limits of a question. */
export function routesWithin(world: World, question: Question): readonly Route[] {
  const kept: Route[] = [];
  for (const route of everyRoute(world, question)) {
    if (keepsAllButDetour(world, question, route)) kept.push(route);
  }
  const base =
    question.via.length === 0
      ? directRoute(world, question).total
      : Math.min(...kept.map(({ total }) => total));
  const most = question.maxDetour === Infinity ? Infinity : question.maxDetour * base;
  return kept.filter(({ total }) => rounded(total) <= rounded(most));
}

function keepsAllButDetour(world: World, question: Question, route: Route): boolean {
  return (
    keepsStepGap(question, route) &&
    passesInOrder(question.via, route.between) &&
    route.between.every((role) => !question.avoid.includes(role)) &&
    route.between.every((role) => isHighEnough(world, question, role)) &&
    route.steps.slice(0, -1).every(({ gap }) => rounded(gap) <= WIDEST_GAP_BETWEEN) &&
    route.steps.slice(0, -1).every((step, at) => isOfUse(world, step, route.roles.slice(at + 1)))
  );
}

function keepsStepGap({ maxStepGap }: Question, { steps }: Route): boolean {
  return steps.every(({ gap }) => rounded(gap) <= rounded(maxStepGap));
}

/** All of the vias are among the roles in between, in the order given. */
function passesInOrder(via: readonly string[], between: readonly string[]): boolean {
  const places = via.map((role) => between.indexOf(role));
  return places.every((place, at) => place >= 0 && place > (places[at - 1] ?? -1));
}

/** A role in between is not below the start in seniority, where both are known and it matters. */
function isHighEnough(world: World, { from, allowStepDown }: Question, role: string): boolean {
  const start = from === null ? null : (world.roles.get(from)?.seniority ?? null);
  const own = world.roles.get(role)?.seniority ?? null;
  return allowStepDown || start === null || own === null || own >= start;
}

/**
 * No idle stop: the step lifts some skill that a later role of the route needs, credits not
 * counted, above what was held before, up to the lower of the two levels.
 */
function isOfUse(world: World, step: Step, later: readonly string[]): boolean {
  const own = needsOf(world, step.role);
  return later.some((role) => {
    const theirs = needsOf(world, role);
    return [...own].some(([skill, { level }]) => {
      const needed = theirs.get(skill);
      if (!needed) return false;
      return Math.min(level, needed.level) > (step.before.get(skill) ?? 0);
    });
  });
}
