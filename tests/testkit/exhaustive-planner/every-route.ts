import type { Question } from './question.ts';
import { startLevels } from './start-levels.ts';
import { levelsAfter, type Step, takeStep } from './take-step.ts';
import type { Levels, World } from './world.ts';

/** A route: its steps, the last one into the target, and what they come to. */
export type Route = {
  readonly steps: readonly Step[];
  /** Slugs of the roles of all steps, the target last. */
  readonly roles: readonly string[];
  /** The roles without the target. */
  readonly between: readonly string[];
  /** Σ effort. */
  readonly effort: number;
  /** The greatest gap of a step. */
  readonly largestGap: number;
  /** Σ learn. */
  readonly total: number;
};

/** The route of one step. */
export function directRoute(world: World, question: Question): Route {
  return routeOf([takeStep(world, question.from, startLevels(world, question), question.to)]);
}

/**
 * Every route of up to `maxSteps` steps, good or bad: it visits no role twice, never the start in
 * between, and the target only last. No other limit is looked at.
 */
export function everyRoute(world: World, question: Question): Generator<Route> {
  const others = [...world.roles.keys()].filter(
    (role) => role !== question.from && role !== question.to,
  );
  return onward([], startLevels(world, question), others);

  function* onward(
    begun: readonly Step[],
    held: Levels,
    left: readonly string[],
  ): Generator<Route> {
    const from = begun.at(-1)?.role ?? question.from;
    yield routeOf([...begun, takeStep(world, from, held, question.to)]);
    if (begun.length + 1 >= question.maxSteps) return;
    for (const role of left) {
      const next = takeStep(world, from, held, role);
      yield* onward(
        [...begun, next],
        levelsAfter(world, next),
        left.filter((other) => other !== role),
      );
    }
  }
}

function routeOf(steps: readonly Step[]): Route {
  const roles = steps.map(({ role }) => role);
  return {
    steps,
    roles,
    between: roles.slice(0, -1),
    effort: steps.reduce((sum, { effort }) => sum + effort, 0),
    largestGap: Math.max(...steps.map(({ gap }) => gap)),
    total: steps.reduce((sum, { learn }) => sum + learn, 0),
  };
}
