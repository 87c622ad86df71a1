import type { Effect } from '../../../domain/change-set/effect.ts';
import { fieldChanges } from '../../../domain/change-set/row-fields.ts';
import type { ChangeSet, Operation } from '../../../store/change-sets/change-set.ts';
import { checkRange } from '../../check-range.ts';
import { entityField } from '../../entity-field.ts';
import type { RequestContext } from '../../request-context.ts';
import { actionOf, subjectOf } from '../effect-shape.ts';
import { plansAfter } from '../plans-after.ts';

type OperationsArguments = {
  readonly first: number | null;
  readonly after?: number | null;
  readonly touching?: string | null;
};

type EffectsArguments = { readonly first: number | null; readonly offset: number | null };

type Tried = { readonly operations: readonly Pick<Operation, 'effects'>[] };

/** The most rows of one list. */
const PAGE = 100;

function operations(
  { number }: ChangeSet,
  { first, after, touching }: OperationsArguments,
  context: RequestContext,
) {
  const limit = first ?? PAGE;
  checkRange('first', limit, { least: 1, most: PAGE });
  return context.operations.load({ number, after: after ?? -1, limit, touching: touching ?? null });
}

function effects(
  { effects: all }: Pick<Operation, 'effects'>,
  { first, offset }: EffectsArguments,
) {
  const [limit, from] = [first ?? PAGE, offset ?? 0];
  checkRange('first', limit, { least: 1, most: PAGE });
  checkRange('offset', from, { least: 0, most: Number.POSITIVE_INFINITY });
  return all.slice(from, from + limit);
}

/** Only a proposal can be in the way of anything. */
function conflicts({ number, state }: ChangeSet, _: unknown, context: RequestContext) {
  return state === 'PROPOSED' ? context.conflicts.load(number) : [];
}

/** The fields of change sets, operations, effects and previews that their rows do not hold so. */
export const changeSetFields = {
  ChangeSet: {
    decidedBy: ({ reviewer }: ChangeSet) => reviewer,
    operations,
    conflicts,
  },
  Operation: {
    effectCount: ({ effects: all }: Operation) => all.length,
    effects,
  },
  Effect: {
    table: ({ table }: Effect) => table.toUpperCase(),
    action: actionOf,
    subject: (effect: Effect, _: unknown, { references }: RequestContext) =>
      subjectOf(effect, references),
    fields: (effect: Effect) => fieldChanges(effect),
  },
  TriedOperation: {
    effectCount: ({ effects: all }: Pick<Operation, 'effects'>) => all.length,
    effects,
  },
  Trial: {
    // Worked out only where it is asked for, as it takes longer than the trial.
    plans: ({ operations: tried }: Tried, _: unknown, context: RequestContext) =>
      plansAfter(
        tried.flatMap((operation) => operation.effects),
        context,
      ),
  },
  MergePreview: { from: entityField('from'), into: entityField('into') },
  DeprecationPreview: { entity: entityField('entity'), replacement: entityField('replacement') },
};
