import type { Effect } from '../../packages/server/src/domain/change-set/effect.ts';
import type { GraphRows } from '../../packages/server/src/domain/graph/graph-rows.ts';
import { writeEffects } from '../../packages/server/src/store/change-sets/write-effects.ts';
import type { Transaction } from '../../packages/server/src/store/database.ts';

/** Writes rows as they are, past the rules and the log: a world may break rules on purpose. */
export async function createRows(
  transaction: Transaction,
  { entities, statements, evidence }: GraphRows,
): Promise<void> {
  const now = new Date().toISOString();
  const stored = { replacedBy: null, version: 1, createdAt: now, updatedAt: now };
  const effects: Effect[] = [
    ...entities.map((row) => created('entities', row.id, { ...stored, ...row })),
    ...statements.map((row) => created('statements', row.id, { ...row, version: 1 })),
    ...evidence.map((row) => created('evidence', row.id, row)),
  ];
  await writeEffects(transaction, effects);
}

const created = (table: Effect['table'], id: string, after: object): Effect =>
  ({ table, id, before: null, after }) as Effect;
