import type { HeldSkill } from '../../../lib/held-skills';

/** What became of the ticks: those that were added or changed, and those that were taken back. */
export type TickChanges = {
  readonly counted: readonly HeldSkill[];
  readonly dropped: readonly HeldSkill[];
};

/** What lies between two lists. */
export function tickChanges(
  before: readonly HeldSkill[],
  after: readonly HeldSkill[],
): TickChanges {
  const levels = new Map(before.map(({ slug, level }) => [slug, level]));
  const kept = new Set(after.map(({ slug }) => slug));
  return {
    counted: after.filter(({ slug, level }) => levels.get(slug) !== level),
    dropped: before.filter(({ slug }) => !kept.has(slug)),
  };
}
