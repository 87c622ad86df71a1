import type { Effect } from '../../domain/change-set/effect.ts';
import type { TableName, Tables } from '../../domain/change-set/rows.ts';
import type { EvidenceRow } from '../../domain/graph/graph-rows.ts';
import type { Transaction } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import {
  entityProperties,
  evidenceGroups,
  statementGroups,
  statementProperties,
} from './graph-rows.ts';

/** Called with the number of rows written so far and of all rows. */
export type WriteProgress = (written: number, total: number) => void;

type Written = { readonly written: number };

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
  const write = async (query: string, count: number, parameters: object): Promise<void> => {
    if (count === 0) return;
    const [result] = await transaction.run<Written>(loadQuery(query), { ...parameters });
    checkWritten(query, count, result?.written);
    written += count;
    onProgress(written, total);
  };
  const remove = async (): Promise<void> => {
    const removed = await deleteRows(transaction, net);
    written += removed;
  };
  const entities = afterOf(net.entities);
  const statements = split(net.statements, isAtNewEnds);
  const evidence = split(net.evidence, isNew);
  const references = split(net.references, isNew);
  // One is sent while the one before is done, so that the database need not wait for the next.
  await Promise.all([
    remove(),
    write('write-entities', entities.length, { rows: entities.map(entityProperties) }),
    write('create-statements', statements.created.length, {
      groups: statementGroups(statements.created),
    }),
    write('write-statements', statements.replaced.length, {
      rows: statements.replaced.map(statementProperties),
    }),
    write('create-evidence', evidence.created.length, { groups: evidenceGroups(evidence.created) }),
    write('write-evidence', evidence.replaced.length, {
      rows: evidence.replaced.map(evidenceProperties),
    }),
    write('create-references', references.created.length, { rows: references.created }),
    write('write-references', references.replaced.length, { rows: references.replaced }),
  ]);
}

/** What is there from now on: rows that are created, and rows that take the place of others. */
function split<Table extends TableName>(
  all: readonly Replacement<Table>[],
  isCreated: (one: Replacement<Table>) => boolean,
) {
  return {
    created: afterOf(all.filter(isCreated)),
    replaced: afterOf(all.filter((one) => !isCreated(one))),
  };
}

const isNew = ({ before }: { readonly before: unknown }): boolean => before === null;

/** A statement that was moved is taken away, and created elsewhere. */
const isAtNewEnds = ({ before, after }: Replacement<'statements'>): boolean =>
  before === null || (after !== null && (before.from !== after.from || before.to !== after.to));

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
  const moved = net.statements.flatMap((one) =>
    one.before && one.after && isAtNewEnds(one) ? [one.before] : [],
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
  const [result] = await transaction.run<Written>(loadQuery('delete-rows'), rows);
  checkWritten('delete-rows', count, result?.written);
  return count - moved.length;
}

/** The graph is not what the rules were checked against: nothing of it may be kept. */
function checkWritten(query: string, given: number, written: number | undefined): void {
  if (written === given) return;
  throw new Error(`${query}: ${given} rows were given, ${written ?? 0} were written.`);
}
