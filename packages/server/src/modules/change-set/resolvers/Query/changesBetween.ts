import { netEffects } from '../../../../domain/change-set/net-effects.ts';
import { Refusal } from '../../../../domain/refusal.ts';
import { readEffectsBetween } from '../../../../store/change-sets/read-effects-between.ts';
import { checkRange } from '../../../check-range.ts';
import { findEntity } from '../../../find-entity.ts';
import type { RequestContext } from '../../../request-context.ts';

type Arguments = { readonly ref: string; readonly from: number; readonly to: number };

/** The most effects that are put together; an entity has seldom a hundred. */
const MOST = 20_000;

/** `Query.changesBetween`: what an entity is otherwise at one revision than at another. */
export async function changesBetween(_: unknown, given: Arguments, context: RequestContext) {
  const { ref, from, to } = given;
  const { revision } = context.snapshot();
  checkRange('from', from, { least: 0, most: revision });
  checkRange('to', to, { least: 0, most: revision });
  const entity = await findEntity(context.references, 'ref', ref);
  const ids = entity && entity.id !== ref ? [entity.id, ref] : [ref];
  const [after, upTo] = [Math.min(from, to), Math.max(from, to)];
  const range = { ids, after, upTo, limit: MOST + 1 };
  const effects = await readEffectsBetween(context.database, range);
  if (effects.length > MOST) throw tooMany(given);
  const net = netEffects(effects);
  return from <= to ? net : net.map((effect) => ({ ...effect, ...turned(effect) }));
}

const turned = ({ before, after }: { before: unknown; after: unknown }) => ({
  before: after,
  after: before,
});

function tooMany({ from, to }: Arguments): Refusal {
  const message = `to: more than ${MOST} rows were changed from revision ${from} to ${to}. Take revisions that are closer to each other.`;
  return new Refusal('LIMIT_EXCEEDED', message, { field: 'to', value: to });
}
