import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { packOperations } from './operation-blocks.ts';
import { type LoggedOperation, operationOf } from './stored-change-set.ts';
import { writeInTurn } from './write-lock.ts';

type Row = { readonly number: number; readonly operations: Omit<LoggedOperation, 'of'>[] };

/**
 * Packs operations that were recorded before they were kept in blocks, each a node with its effects
 * around it. Cut short, it goes on where it was. Returns how many change sets it has packed.
 */
export async function packHistory(database: Database): Promise<number> {
  let packed = 0;
  while (await packNext(database)) packed += 1;
  return packed;
}

/** Packs one change set; false where there is none left. */
function packNext(database: Database): Promise<boolean> {
  return writeInTurn(
    database,
    async (transaction) => {
      await transaction.run(loadQuery('lock-graph'), { key: null });
      const [row] = await transaction.run<Row>(loadQuery('unpacked-change-set'));
      if (!row) return false;
      const { number, operations } = row;
      const blocks = packOperations(operations.map(operationOf));
      await transaction.run(loadQuery('pack-change-set'), { number, blocks });
      return true;
    },
    { isLong: true },
  );
}
