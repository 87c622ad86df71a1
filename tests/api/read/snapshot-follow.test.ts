import { type GraphQLSchema, graphql } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { statementToAdd } from '../../../packages/server/src/domain/change-set/changes-of-rows.ts';
import type { GraphChange } from '../../../packages/server/src/domain/snapshot/graph-change.ts';
import { buildSchema } from '../../../packages/server/src/schema/build-schema.ts';
import { createRequestContext } from '../../../packages/server/src/schema/create-request-context.ts';
import { applyChangeSet } from '../../../packages/server/src/store/change-sets/apply-change-set.ts';
import type { Database } from '../../../packages/server/src/store/database.ts';
import { followRevision } from '../../../packages/server/src/store/follow-revision.ts';
import { loadQuery } from '../../../packages/server/src/store/load-query.ts';
import {
  keepSnapshot,
  type SnapshotKeeper,
} from '../../../packages/server/src/store/snapshot-keeper.ts';
import { request } from '../../testkit/changes.ts';
import { connectTestDatabase } from '../../testkit/test-database.ts';
import { createWorld, type World } from '../../testkit/world.ts';

/** The server's connection, and that of somebody else who writes to the same graph. */
let database: Database;
let others: Database;
let schema: GraphQLSchema;
let world: World;

beforeAll(async () => {
  [database, others] = await Promise.all([connectTestDatabase(), connectTestDatabase()]);
  schema = await buildSchema(database);
});

afterAll(async () => {
  await Promise.all([database.close(), others.close()]);
});

/** Each test has two roles and three skills of its own, and nothing that joins them. */
beforeEach(async () => {
  const own = createWorld();
  world = own;
  own.entity('Role', 'clerk').entity('Role', 'chief');
  own.entity('Skill', 'one').entity('Skill', 'two').entity('Skill', 'three');
  await own.write(others);
  return () => own.remove(others);
});

/** Somebody else makes the chief need a skill, at this level; returns the revision of the change. */
async function requireOfChief(skill: string, level: number): Promise<number> {
  const { applied } = await applyChangeSet(
    others,
    request([statementToAdd(requirement(skill, level), [])]),
  );
  return applied?.revision ?? 0;
}

const requirement = (skill: string, level: number) => ({
  type: 'REQUIRES' as const,
  id: `${world.slug('chief')} requires ${skill}`,
  from: world.id('chief'),
  to: world.id(skill),
  basis: 'EDITORIAL' as const,
  gradeBasis: 'EDITORIAL' as const,
  rank: 'NORMAL' as const,
  fields: { necessity: 'ESSENTIAL', importance: 3, level },
});

/** How long may pass on a busy machine. */
const PATIENT = { timeout: 10_000 };

/** What it takes to become chief, as the API says it. */
async function askPlan(snapshots: SnapshotKeeper) {
  const { signal } = new AbortController();
  const { data, errors } = await graphql({
    schema,
    source: `query ($from: String!, $to: String!) {
      planTransition(input: {from: $from, to: $to}) { revision direct { newLevels } }
    }`,
    variableValues: { from: world.slug('clerk'), to: world.slug('chief') },
    contextValue: createRequestContext({ database, snapshots }, { signal }),
  });
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  const { revision, direct } = (data as { planTransition: Plan }).planTransition;
  return { revision, newLevels: direct.newLevels };
}

type Plan = { revision: number; direct: { newLevels: number } };

/** The same database, with one of its queries in the test's hands. */
function withQuery(
  name: string,
  run: (read: () => Promise<unknown>) => Promise<unknown>,
): Database {
  return {
    ...database,
    read: async <Row>(query: string, parameters = {}) => {
      const read = () => database.read<Row>(query, parameters);
      return (query === loadQuery(name) ? await run(read) : await read()) as Row[];
    },
  };
}

/** A database whose statements are read only when the test lets them. */
function withGate() {
  let open = Promise.resolve();
  let atGate = () => {};
  let readings = 0;
  const gated = withQuery('snapshot-statements', async (read) => {
    readings += 1;
    atGate();
    await open;
    return read();
  });
  return {
    gated,
    readings: () => readings,
    /** Closes the gate; `reached` resolves when a reading stands before it. */
    close: () => {
      const [gate, arrival] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      open = gate.promise;
      atGate = arrival.resolve;
      return { reached: arrival.promise, open: gate.resolve };
    },
  };
}

describe('plans follow the graph', () => {
  test('to what somebody else has changed, and name its revision', async () => {
    const keeper = await keepSnapshot(database);
    const before = await askPlan(keeper);
    const trouble: unknown[] = [];
    const following = followRevision({
      database,
      keeper,
      every: 20,
      onTrouble: (error) => trouble.push(error),
      onRecovery: () => undefined,
    });
    try {
      const revision = await requireOfChief('one', 4);
      await expect.poll(() => askPlan(keeper), PATIENT).toMatchObject({ newLevels: 4 });
      expect(before).toMatchObject({ newLevels: 0 });
      expect(revision).toBeGreaterThan(before.revision);
      expect((await askPlan(keeper)).revision).toBeGreaterThanOrEqual(revision);
      expect(trouble).toEqual([]);
    } finally {
      following.stop();
    }
  });

  test('as a whole: one that is asked meanwhile is made on the graph before', async () => {
    const { gated, close } = withGate();
    const keeper = await keepSnapshot(gated);
    const before = await askPlan(keeper);
    const gate = close();
    const revision = await requireOfChief('one', 4);
    const refreshed = keeper.refresh();
    await gate.reached;
    expect(await askPlan(keeper)).toEqual(before);
    gate.open();
    await refreshed;
    const actual = await askPlan(keeper);
    expect(actual.newLevels).toBe(4);
    expect(actual.revision).toBeGreaterThanOrEqual(revision);
  });

  test('and never mix two revisions: what changes while it is read is read again', async () => {
    const { gated, close, readings } = withGate();
    const keeper = await keepSnapshot(gated);
    const readingsBefore = readings();
    const gate = close();
    await requireOfChief('one', 4);
    const refreshed = keeper.refresh();
    await gate.reached;
    const revision = await requireOfChief('two', 3);
    gate.open();
    const actual = await refreshed;
    expect(readings() - readingsBefore).toBeGreaterThanOrEqual(2);
    expect(actual.revision).toBeGreaterThanOrEqual(revision);
    expect((await askPlan(keeper)).newLevels).toBe(7);
  });

  test('again after an outage, of which the log is told once, as of its end', async () => {
    const state = { isOut: false, attempts: 0 };
    const shaky = withQuery('graph-revision', (read) => {
      if (!state.isOut) return read();
      state.attempts += 1;
      return Promise.reject(new Error('no connection'));
    });
    const keeper = await keepSnapshot(shaky);
    const before = keeper.current();
    const told: string[] = [];
    state.isOut = true;
    const following = followRevision({
      database: shaky,
      keeper,
      every: 10,
      onTrouble: (error) => told.push(String(error)),
      onRecovery: () => told.push('recovered'),
    });
    try {
      await requireOfChief('one', 4);
      await expect.poll(() => state.attempts, PATIENT).toBeGreaterThan(2);
      expect(keeper.current()).toBe(before);
      expect(told).toEqual(['Error: no connection']);
      state.isOut = false;
      await expect.poll(() => askPlan(keeper), PATIENT).toMatchObject({ newLevels: 4 });
      await expect.poll(() => told, PATIENT).toEqual(['Error: no connection', 'recovered']);
    } finally {
      following.stop();
    }
  });
});

describe('a snapshot keeper', () => {
  test('reads the graph once more for all who ask while it is being read', async () => {
    const { gated, close } = withGate();
    const keeper = await keepSnapshot(gated);
    const gate = close();
    const underWay = keeper.refresh();
    await gate.reached;
    const asked = [keeper.refresh(), keeper.refresh(), keeper.refresh()];
    gate.open();
    const [one, ...others] = await Promise.all(asked);
    expect(one).not.toBe(await underWay);
    for (const other of others) expect(other).toBe(one);
  });

  test('takes over a commit of its own without reading the graph', async () => {
    const { gated, readings } = withGate();
    const keeper = await keepSnapshot(gated);
    const readingsBefore = readings();
    const revision = keeper.current().revision + 1;
    await keeper.apply({ revision, changes: [written('three', 5)] });
    expect(await askPlan(keeper)).toEqual({ revision, newLevels: 5 });
    expect(readings()).toBe(readingsBefore);
  });

  test('reads the graph where changes of others came before a commit of its own', async () => {
    const keeper = await keepSnapshot(database);
    const theirs = await requireOfChief('one', 4);
    const ours = await requireOfChief('two', 3);
    expect(ours).toBeGreaterThan(theirs);
    await keeper.apply({ revision: ours, changes: [written('two', 3)] });
    const actual = await askPlan(keeper);
    expect(actual.newLevels).toBe(7);
    expect(actual.revision).toBeGreaterThanOrEqual(ours);
  });

  test('stays where it is when told of a commit that it has read already', async () => {
    const keeper = await keepSnapshot(database);
    const before = keeper.current();
    const { revision } = before;
    expect(await keeper.apply({ revision, changes: [written('one', 5)] })).toBe(before);
  });

  test('does not go back to what was read before a commit of its own', async () => {
    const { gated, close } = withGate();
    const keeper = await keepSnapshot(gated);
    const gate = close();
    const refreshed = keeper.refresh();
    await gate.reached;
    const revision = keeper.current().revision + 1;
    const applied = await keeper.apply({ revision, changes: [written('three', 5)] });
    gate.open();
    const actual = await refreshed;
    expect(actual.revision).toBeGreaterThanOrEqual(revision);
    expect(actual === applied || actual.revision > revision).toBe(true);
  });
});

/** A requirement of the chief, as a commit tells planning of it. */
function written(skill: string, level: number): GraphChange {
  const { type, id, from, to, rank } = requirement(skill, level);
  const graded = { necessity: 'ESSENTIAL' as const, importance: 3, level };
  return {
    what: 'STATEMENT_WRITTEN',
    statement: { type, id, from, to, rank, ...graded, credit: null, move: null },
  };
}
