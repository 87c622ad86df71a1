import type { Effect } from '../../domain/change-set/effect.ts';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { type EffectNode, effectOf } from './stored-change-set.ts';

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
  between: EffectsBetween,
): Promise<Effect[]> {
  const rows = await database.read<{ effect: EffectNode }>(loadQuery('effects-between'), between);
  return rows.map(({ effect }) => effectOf(effect));
}
