import type { Change } from './change.ts';
import type { Effect } from './effect.ts';

/** An operation with the ids that were given to what it creates; others are as they were. */
export function withNewIds(change: Change, effects: readonly Effect[]): Change {
  const created = (table: Effect['table']): string[] =>
    effects.filter((one) => one.table === table && one.before === null).map(({ id }) => id);
  const pieces = created('evidence');
  switch (change.what) {
    case 'CREATE_ENTITY':
      return { ...change, id: change.id ?? created('entities')[0] };
    case 'ADD_STATEMENT':
      return {
        ...change,
        id: change.id ?? created('statements')[0],
        evidence: change.evidence.map((piece, at) => ({ ...piece, id: piece.id ?? pieces[at] })),
      };
    case 'ADD_EVIDENCE':
      return { ...change, evidence: { ...change.evidence, id: change.evidence.id ?? pieces[0] } };
    default:
      return change;
  }
}
