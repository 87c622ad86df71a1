import { setTimeout as delay } from 'node:timers/promises';
import { Neo4jError, type Session } from 'neo4j-driver';
import type { Database, Parameters } from '../database.ts';
import { toDriverValue } from '../to-driver-value.ts';

/** Two processes may make the same constraint at once; the loser finds it made when it asks again. */
const ATTEMPTS = 10;
const PAUSE = 200;

/**
 * Runs statements without a time limit, as an index over a large graph takes its time: a single one
 * by itself, so that it may open transactions of its own, and several in one transaction.
 */
export async function runBatch(
  database: Database,
  statements: readonly string[],
  parameters: Parameters = {},
): Promise<void> {
  const session = database.driver.session({
    database: database.name,
    bookmarkManager: database.driver.executeQueryBookmarkManager,
  });
  try {
    await repeatWhilePassing(() => runOnce(session, statements, parameters));
  } finally {
    await session.close();
  }
}

async function runOnce(
  session: Session,
  statements: readonly string[],
  parameters: Parameters,
): Promise<void> {
  const [first] = statements;
  if (statements.length === 1 && first !== undefined) {
    await session.run(first, toDriverValue(parameters));
    return;
  }
  const transaction = session.beginTransaction();
  try {
    for (const statement of statements) await transaction.run(statement, toDriverValue(parameters));
    await transaction.commit();
  } finally {
    await transaction.close();
  }
}

async function repeatWhilePassing(run: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (error) {
      if (attempt === ATTEMPTS || !mayPass(error)) throw error;
      await delay(PAUSE);
    }
  }
}

function mayPass(error: unknown): boolean {
  if (!(error instanceof Neo4jError)) return false;
  return error.retriable || error.code.startsWith('Neo.ClientError.Schema.');
}
