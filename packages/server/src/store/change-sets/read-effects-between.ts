import type { Effect } from '../../domain/change-set/effect.ts';
import type { Database } from '../database.ts';
import { readMergedIds } from './read-merged-ids.ts';
import { readTouchingBlocks } from './read-touching-blocks.ts';
import { touched, touchedIds } from './touched-ids.ts';

/** Which effects to read: those after one revision and up to another that touched any of some ids. */
export type EffectsBetween = {
  readonly ids: readonly string[];
  readonly after: number;
  readonly upTo: number;
  readonly limit: number;
};

/** Effects on an entity, its statements and their evidence, in the order in which they were done. */
export async function readEffectsBetween(
  database: Database,
  { ids, limit, ...span }: EffectsBetween,
): Promise<Effect[]> {
  const all = await readMergedIds(database, ids);
  // Each block has at least one of the effects, so that more blocks than that are not needed.
  const blocks = readTouchingBlocks(database, all, { ...span, limit });
  const isOurs = touchingAny(new Set(all));
  const found: Effect[] = [];
  for await (const { effects } of blocks) found.push(...effects.filter(isOurs(effects)));
  return found.slice(0, limit);
}

/** Evidence does not say what its statement joins, but the statement is always changed beside it. */
function touchingAny(ids: ReadonlySet<string>) {
  const isDirect = (effect: Effect): boolean => touchedIds(effect).some((id) => ids.has(id));
  return (effects: readonly Effect[]) => {
    const statements = new Set(
      effects
        .filter(({ table }) => table === 'statements')
        .filter(isDirect)
        .map(({ id }) => id),
    );
    return (effect: Effect): boolean =>
      isDirect(effect) ||
      (effect.table === 'evidence' && statements.has(touched(effect).statementId ?? ''));
  };
}
