import type { Effect } from '../../domain/change-set/effect.ts';

/** What history finds an effect by. */
type Touched = {
  readonly entityId?: string | undefined;
  readonly statementId?: string | undefined;
  /** The ends of a statement. */
  readonly fromId?: string | undefined;
  readonly toId?: string | undefined;
};

/** The ids of what an effect did something to, by what each is. */
export function touched({ table, id, before, after }: Effect): Touched {
  if (table === 'entities') return { entityId: id };
  if (table === 'references') return { entityId: (after ?? before)?.entityId };
  if (table === 'evidence') return { statementId: (after ?? before)?.statementId };
  const row = after ?? before;
  return { statementId: id, fromId: row?.from, toId: row?.to };
}

/** The ids of the entities and statements that an effect did something to. */
export const touchedIds = (effect: Effect): string[] =>
  Object.values(touched(effect)).filter((id) => id !== undefined);
