import { ROUNDING_SLACK } from '../rounding.ts';
import type { SearchSpace } from './search-space.ts';

/**
 * The roles that can be the last in between after one of these first roles without more levels to
 * gain in all than allowed. With a for the first role, z for the last and t for the target:
 * learn(z) after a is at least learn(z) at the start − learn(a) − the levels that a makes count in
 * other skills, and learn(t) at least what it is at the start − the cuts of a and z. So learn(a)
 * falls out of the sum, and what is left depends on a by what it gives on top alone.
 */
export function lastStopsWithin(space: SearchSpace, firstRoles: readonly number[]): number[] {
  const { table, standing, query } = space;
  const extras = firstRoles.map((role) => (table.learnCut[role] ?? 0) + creditGain(space, role));
  const spare = query.limits.mostNewLevels - (standing.learn[query.to] ?? 0);
  const most = spare + Math.max(0, ...extras) + ROUNDING_SLACK;
  return [...table.lifting].filter(
    (role) => (standing.learn[role] ?? 0) - (table.learnCut[role] ?? 0) <= most,
  );
}

/** At most so many levels come to count in other skills when a role is taken at the start. */
function creditGain({ query, standing }: SearchSpace, role: number): number {
  const { requirements, creditsTo } = query.snapshot;
  const end = requirements.start[role + 1] ?? 0;
  let gain = 0;
  for (let at = requirements.start[role] ?? end; at < end; at++) {
    const skill = requirements.skill[at] ?? 0;
    const level = requirements.level[at] ?? 0;
    if (level <= (standing.held[skill] ?? 0)) continue;
    const last = creditsTo.start[skill + 1] ?? 0;
    for (let place = creditsTo.start[skill] ?? last; place < last; place++) {
      const counted = (creditsTo.credit[place] ?? 0) * level;
      const known = standing.have[creditsTo.to[place] ?? 0] ?? 0;
      if (counted > known) gain += counted - known;
    }
  }
  return gain;
}
