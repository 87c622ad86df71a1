import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { addressOf, type RolegraphProcess, startServer } from './server-process.ts';

/** A server process on the Neo4j of the tests. */
export type RunningServer = {
  readonly url: string;
  readonly process: RolegraphProcess;
  /** What the server was started with, for commands on the same graph. */
  readonly variables: Readonly<Record<string, string>>;
  /** Signs the administrator in, and returns what their browser sends from then on. */
  readonly signIn: () => Promise<Readonly<Record<string, string>>>;
  /** Stops it, and returns how it ended. */
  readonly close: () => Promise<number | NodeJS.Signals>;
};

const ADMINISTRATOR = { email: 'operator@example.org', password: 'battery staple horse' };

/**
 * Starts the product as an operator does, on the graph that the tests share. It sends to webhooks and
 * follows the graph, so that no other test may run meanwhile.
 */
export async function startRunningServer(
  given: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'rolegraph-running-'));
  const { uri, username, password = '', name } = inject('database');
  const variables = {
    DATA_DIR: folder,
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: name,
    ADMIN_EMAIL: ADMINISTRATOR.email,
    ADMIN_PASSWORD: ADMINISTRATOR.password,
    ...given,
  };
  const process = startServer(variables);
  const close = async () => {
    process.kill('SIGTERM');
    const ended = await process.ended;
    rmSync(folder, { recursive: true, force: true });
    return ended;
  };
  // Without it nothing would be known of a server that never came up.
  const url = await addressOf(process).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { url, process, variables, signIn: () => signIn(url, variables), close };
}

async function signIn(
  url: string,
  { ADMIN_EMAIL: email, ADMIN_PASSWORD: password }: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const response = await fetch(`${url}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (cookie === undefined) throw new Error(`${url} let nobody in: ${await response.text()}`);
  return { cookie, origin: url };
}
