import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../packages/server/src/schema/build-schema.ts';
import { createRequestContext } from '../../packages/server/src/schema/create-request-context.ts';
import type { Database } from '../../packages/server/src/store/database.ts';
import { loadQuery } from '../../packages/server/src/store/load-query.ts';
import {
  keepSnapshot,
  type SnapshotKeeper,
} from '../../packages/server/src/store/snapshot-keeper.ts';
import { connectTestDatabase } from '../testkit/test-database.ts';
import { removeGoldenWorld, writeGoldenWorld } from './golden-world.ts';
import { recordQueries } from './recorded-queries.ts';

/**
 * Each case is three files: the document, the Cypher that it becomes, and the answer that a real
 * Neo4j gives. UPDATE_GOLDEN=1 writes them anew, to be read as a difference; never under CI.
 */
const folder = join(import.meta.dirname, 'golden');
const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));

/** A case that is longer than this is read by nobody. */
const MOST_LINES = 40;

const rewrites = process.env['UPDATE_GOLDEN'] === '1' && process.env['CI'] === undefined;

let database: Database;
let snapshots: SnapshotKeeper;

beforeAll(async () => {
  database = await connectTestDatabase();
  await writeGoldenWorld(database);
  snapshots = await keepSnapshot(database);
});

afterAll(async () => {
  await removeGoldenWorld(database);
  await database.close();
});

function golden(name: string, actual: string): string {
  const file = join(folder, name);
  if (rewrites) writeFileSync(file, actual);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Queries of ours that fill up what was found; the cases name them, to stay short. */
const FILLING = new Map(
  ['statements-by-id', 'entity-names'].map((name) => [loadQuery(name), `// ${name}.cypher`]),
);

const shown = (text: string): string => (FILLING.get(text) ?? text).trim();

function givenVariables(source: string): Record<string, unknown> {
  const line = /^# given: (.*)$/m.exec(source)?.[1];
  return line ? JSON.parse(line) : {};
}

describe('golden Cypher', () => {
  test.each(cases)('%s', async (name) => {
    const source = readFileSync(join(folder, `${name}.graphql`), 'utf8');
    const recorded = recordQueries(database);
    const schema = await buildSchema(recorded.database);
    // What a schema asks for when it is built belongs to no document.
    recorded.texts.length = 0;
    const answer = await graphql({
      schema,
      source,
      variableValues: givenVariables(source),
      contextValue: createRequestContext({ database: recorded.database, snapshots }),
    });
    const cypher = `${recorded.texts.map(shown).join(';\n\n')};\n`;
    const json = `${JSON.stringify(answer, null, 2)}\n`;
    expect(cypher).toBe(golden(`${name}.cypher`, cypher));
    expect(JSON.parse(json)).toEqual(JSON.parse(golden(`${name}.json`, json) || 'null'));
    const lengths = [source, cypher, json].map((text) => text.trimEnd().split('\n').length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(MOST_LINES);
  });
});
