import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BoltProxy, openBoltProxy } from './bolt-proxy.ts';
import { type ChangeClient, signInAt } from './change-client.ts';
import { type OwnNeo4j, startOwnNeo4j } from './neo4j-of-its-own.ts';
import { type OwnServer, startOwnServer } from './own-server.ts';

/** Servers, the one database that they share, and the network in between. */
export type Stage = {
  readonly neo4j: OwnNeo4j;
  readonly proxy: BoltProxy;
  readonly servers: readonly OwnServer[];
  /** An administrator at each of the servers. */
  readonly clients: readonly ChangeClient[];
  readonly close: () => Promise<void>;
};

type StageOptions = {
  readonly servers: number;
  /** The longest time in milliseconds that the proxy delays anything. */
  readonly longestDelay?: number;
};

const ADMIN = { email: 'ada@example.org', password: 'correct horse battery' };

/** Sets everything up in a folder of its own; nothing is left of it once the stage is closed. */
export async function openStage({ servers, longestDelay = 40 }: StageOptions): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'rolegraph-faults-'));
  const closing: (() => Promise<void> | void)[] = [
    () => rmSync(folder, { recursive: true, force: true }),
  ];
  const close = async (): Promise<void> => {
    for (const end of closing.splice(0).toReversed()) await end();
  };
  try {
    const neo4j = await startOwnNeo4j(join(folder, 'neo4j'));
    closing.push(neo4j.stop);
    const proxy = await openBoltProxy(longestDelay);
    closing.push(proxy.vanish);
    proxy.leadTo(neo4j.boltPort());
    const variables = {
      NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`,
      NEO4J_PASSWORD: neo4j.connection().password ?? '',
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
    };
    const starts = await Promise.allSettled(
      Array.from({ length: servers }, async (_, at) => {
        const dataFolder = join(folder, `server-${at}`);
        const server = await startOwnServer({ ...variables, DATA_DIR: dataFolder });
        closing.push(server.stop);
        return server;
      }),
    );
    const started = starts.map((start) => {
      if (start.status === 'rejected') throw start.reason;
      return start.value;
    });
    const clients = await Promise.all(started.map(({ address }) => signInAt(address, ADMIN)));
    return { neo4j, proxy, servers: started, clients, close };
  } catch (error) {
    await close();
    throw error;
  }
}
