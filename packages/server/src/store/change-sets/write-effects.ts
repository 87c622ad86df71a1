import type { Effect } from '../../domain/change-set/effect.ts';
import type { TableName, Tables } from '../../domain/change-set/rows.ts';
import type { EvidenceRow } from '../../domain/graph/graph-rows.ts';
import type { Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { entityProperties, statementProperties } from './graph-rows.ts';

/** Called with the number of rows written so far and of all rows. */
export type WriteProgress = (written: number, total: number) => void;

/** A row as it was and as it is to be. */
type Replacement<Table extends TableName> = {
  readonly before: Tables[Table] | null;
  readonly after: Tables[Table] | null;
};

/**
 * Brings the graph to where effects lead, each row in one step however often it was changed. What
 * goes is taken away first, so that its names and pairs are free for what comes.
 */
export async function writeEffects(
  transaction: Transaction,
  effects: readonly Effect[],
  onProgress: WriteProgress = () => undefined,
): Promise<void> {
  const net = netEffects(effects);
  const total = Object.values(net).reduce((sum, rows) => sum + rows.length, 0);
  let written = 0;
  const write = async (query: string, rows: readonly object[]): Promise<void> => {
    if (rows.length === 0) return;
    const [result] = await transaction.run<{ written: number }>(loadQuery(query), { rows });
    checkWritten(query, rows.length, result?.written);
    written += rows.length;
    onProgress(written, total);
  };
  written += await deleteRows(transaction, net);
  await write('write-entities', afterOf(net.entities).map(entityProperties));
  await write('write-statements', afterOf(net.statements).map(statementProperties));
  await write('create-evidence', afterOf(net.evidence.filter(isNew)).map(evidenceProperties));
  await write(
    'write-evidence',
    afterOf(net.evidence.filter((piece) => !isNew(piece))).map(evidenceProperties),
  );
  await write('write-references', afterOf(net.references));
}

const isNew = ({ before }: Replacement<'evidence'>): boolean => before === null;

const evidenceProperties = ({ sourceId, ...properties }: EvidenceRow) => ({ sourceId, properties });

type NetEffects = { readonly [Table in TableName]: readonly Replacement<Table>[] };

/** Of each row the first image and the last. */
function netEffects(effects: readonly Effect[]): NetEffects {
  const ofTable = <Table extends TableName>(name: Table): Replacement<Table>[] => {
    const rows = new Map<string, Replacement<Table>>();
    for (const { table, id, before, after } of effects) {
      if (table !== name) continue;
      // The compiler does not see that the name of a table tells what its rows are.
      const one = { before, after } as Replacement<Table>;
      rows.set(id, { before: (rows.get(id) ?? one).before, after: one.after });
    }
    return [...rows.values()];
  };
  return {
    entities: ofTable('entities'),
    statements: ofTable('statements'),
    evidence: ofTable('evidence'),
    references: ofTable('references'),
  };
}

const afterOf = <Row>(rows: readonly { readonly after: Row | null }[]): Row[] =>
  rows.flatMap(({ after }) => after ?? []);

const gone = <Row>(rows: readonly { before: Row | null; after: Row | null }[]): Row[] =>
  rows.flatMap(({ before, after }) => (before !== null && after === null ? [before] : []));

async function deleteRows(transaction: Transaction, net: NetEffects): Promise<number> {
  const moved = net.statements.flatMap(({ before, after }) =>
    before && after && (before.from !== after.from || before.to !== after.to) ? [before] : [],
  );
  const rows = {
    statements: [...gone(net.statements), ...moved].map(({ type, id, from, to }) => ({
      type,
      id,
      from,
      to,
    })),
    evidence: gone(net.evidence).map(({ id }) => id),
    references: gone(net.references).map(({ key }) => key),
    entities: gone(net.entities).map(({ id }) => id),
  };
  const count = Object.values(rows).reduce((sum, list) => sum + list.length, 0);
  if (count === 0) return 0;
  const [result] = await transaction.run<{ written: number }>(loadQuery('delete-rows'), rows);
  checkWritten('delete-rows', count, result?.written);
  return count - moved.length;
}

/** The graph is not what the rules were checked against: nothing of it may be kept. */
function checkWritten(query: string, given: number, written: number | undefined): void {
  if (written === given) return;
  throw new Error(`${query}: ${given} rows were given, ${written ?? 0} were written.`);
}
