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

/** A query and its parameters, with the number of rows that it has to write. */
type Step = { readonly query: string; readonly count: number; readonly parameters: object };

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
  const steps = [...removals(net), ...writings(net)].filter(({ count }) => count > 0);
  const total = steps.reduce((sum, { count }) => sum + count, 0);
  let written = 0;
  const write = async ({ query, count, parameters }: Step): Promise<void> => {
    const [result] = await transaction.run<Written>(loadQuery(query), { ...parameters });
    checkWritten(query, count, result?.written);
    written += count;
    onProgress(written, total);
  };
  // One is sent while the one before is done, so that the database need not wait for the next.
  await Promise.all(steps.map(write));
}

const step = (query: string, { length: count }: { readonly length: number }, parameters: object) =>
  ({ query, count, parameters }) satisfies Step;

/** A statement that was moved is taken away, and created elsewhere. */
function removals(net: NetEffects): Step[] {
  const moved = net.statements.flatMap((one) =>
    one.before && one.after && isAtNewEnds(one) ? [one.before] : [],
  );
  const statements = [...gone(net.statements), ...moved].map(({ type, id, from, to }) => ({
    type,
    id,
    from,
    to,
  }));
  const evidence = gone(net.evidence).map(({ id }) => id);
  const references = gone(net.references).map(({ key }) => key);
  const entities = gone(net.entities).map(({ id }) => id);
  return [
    step('delete-statements', statements, { rows: statements }),
    step('delete-evidence', evidence, { ids: evidence }),
    step('delete-references', references, { keys: references }),
    step('delete-entities', entities, { ids: entities }),
  ];
}

function writings(net: NetEffects): Step[] {
  const entities = afterOf(net.entities);
  const statements = split(net.statements, isAtNewEnds);
  const evidence = split(net.evidence, isNew);
  const references = split(net.references, isNew);
  return [
    step('write-entities', entities, { rows: entities.map(entityProperties) }),
    step('create-statements', statements.created, { groups: statementGroups(statements.created) }),
    step('write-statements', statements.replaced, {
      rows: statements.replaced.map(statementProperties),
    }),
    step('create-evidence', evidence.created, { groups: evidenceGroups(evidence.created) }),
    step('write-evidence', evidence.replaced, { rows: evidence.replaced.map(evidenceProperties) }),
    step('create-references', references.created, { rows: references.created }),
    step('write-references', references.replaced, { rows: references.replaced }),
  ];
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

/** Whether a statement is between two entities that it was not between before. */
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

/** The graph is not what the rules were checked against: nothing of it may be kept. */
function checkWritten(query: string, given: number, written: number | undefined): void {
  if (written === given) return;
  throw new Error(`${query}: ${given} rows were given, ${written ?? 0} were written.`);
}
