import type { Effect } from './effect.ts';
import { isSame } from './is-same.ts';

/**
 * What effects come to in all, one for each row, in the order in which rows were first touched. Rows
 * that are at last as they were at first are left out, whatever happened in between.
 */
export function netEffects(effects: readonly Effect[]): Effect[] {
  const byRow = new Map<string, Effect>();
  for (const effect of effects) {
    const row = `${effect.table} ${effect.id}`;
    const first = byRow.get(row) ?? effect;
    byRow.set(row, { ...first, after: effect.after } as Effect);
  }
  return [...byRow.values()].filter(({ before, after }) => !isSame(before, after));
}
