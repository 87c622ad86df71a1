import { unpackOperations } from '../../packages/server/src/store/change-sets/operation-blocks.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import { type ExpectedGraph, entityLine, statementLine } from './expected-graph.ts';
import type { Entry } from './journal.ts';

/** What is wrong between what was acknowledged and what the graph and its log hold. */
export type Faults = {
  /** Acknowledged and not there, or not as it was acknowledged. */
  readonly lost: readonly string[];
  /** There without all of its operations, each with its effects. */
  readonly half: readonly string[];
  /** There more than once, or never acknowledged. */
  readonly doubled: readonly string[];
};

type Kept = {
  key: string;
  number: number;
  revision: number;
  blocks: Int8Array[];
};

type Remembered = { key: string; number: number };

/** Change sets of a run: their reason is its name and their key. */
const KEPT = `
  MATCH (set:ChangeSet {state: 'APPLIED'})
  WHERE set.reason STARTS WITH $run
  RETURN
    last(split(set.reason, ' ')) AS key,
    set.number AS number,
    set.revision AS revision,
    COLLECT {
      MATCH (block:OperationBlock)-[:OF]->(set)
      RETURN block.packed ORDER BY block.first
    } AS blocks
`;

/** Keys by which repetitions are told, without whose they are. */
const REMEMBERED = `
  MATCH (key:IdempotencyKey)
  RETURN last(split(key.key, ' ')) AS key, key.changeSet AS number
`;

/** Compares the journal of a run with the log of change sets. */
export async function auditLog(
  database: Database,
  run: string,
  entries: readonly Entry[],
): Promise<Faults> {
  const kept = Map.groupBy(await database.read<Kept>(KEPT, { run }), ({ key }) => key);
  const remembered = await database.read<Remembered>(REMEMBERED);
  const numbers = new Map(remembered.map(({ key, number }) => [key, number]));
  const lost: string[] = [];
  const half: string[] = [];
  const acknowledged = new Set(entries.map(({ request }) => request.key));
  for (const { request, number, revision } of entries) {
    const [found] = kept.get(request.key) ?? [];
    if (
      found?.number !== number ||
      found.revision !== revision ||
      numbers.get(request.key) !== number
    ) {
      lost.push(`${request.key}: ${JSON.stringify({ number, revision, found })}`);
      continue;
    }
    const count = request.changes.length;
    const operations = unpackOperations(found.blocks);
    const whole = operations.filter(
      ({ verdict, effects }) => verdict === 'ACCEPTED' && effects.length > 0,
    );
    if (operations.length !== count || whole.length !== count) {
      half.push(`${request.key}: ${count} operations, ${JSON.stringify(operations)}`);
    }
  }
  const doubled = [...kept].flatMap(([key, sets]) =>
    sets.length > 1 || !acknowledged.has(key) ? [`${key}: ${JSON.stringify(sets)}`] : [],
  );
  return { lost, half, doubled };
}

/** Compares what a writer's change sets come to with the part of the graph that is its own. */
export async function auditGraph(database: Database, expected: ExpectedGraph): Promise<Faults> {
  const actual = await readLines(database, expected.scope);
  const lines = expected.lines();
  const [given, found] = [new Set(lines), new Set(actual)];
  return {
    lost: lines.filter((line) => !found.has(line)),
    half: [],
    doubled: [
      ...actual.filter((line) => !given.has(line)),
      ...actual.filter((line, at) => actual.indexOf(line) !== at),
    ],
  };
}

async function readLines(database: Database, scope: string): Promise<string[]> {
  const given = { scope: `${scope}-` };
  const entities = await database.read<Parameters<typeof entityLine>[0]>(
    `MATCH (entity:Entity)
     WHERE entity.slug STARTS WITH $scope
     RETURN
       [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind,
       entity.slug AS slug,
       entity.description AS description,
       entity.version AS version`,
    given,
  );
  const statements = await database.read<{ role: string; skill: string }>(
    `MATCH (role:Entity)-[:REQUIRES]->(skill:Entity)
     WHERE role.slug STARTS WITH $scope
     RETURN role.slug AS role, skill.slug AS skill`,
    given,
  );
  return [
    ...entities.map(entityLine),
    ...statements.map(({ role, skill }) => statementLine(role, skill)),
  ];
}
