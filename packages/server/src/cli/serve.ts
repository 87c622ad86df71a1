import { once } from 'node:events';
import { join } from 'node:path';
import { type Environment, readEnvironment } from '../environment.ts';
import { createHttpServer } from '../http/create-http-server.ts';
import { buildSchema } from '../schema/build-schema.ts';
import { createRequestContext } from '../schema/create-request-context.ts';
import { prepareDataFolder } from '../store/data-folder.ts';
import type { Database } from '../store/database.ts';
import { isReachable } from '../store/is-reachable.ts';
import { applyMigrations } from '../store/migrations/apply-migrations.ts';
import { type OpenDatabase, openDatabase } from '../store/open-database.ts';
import { PROJECT_FOLDER } from '../store/project-folder.ts';
import { seedIfEmpty } from '../store/seed/seed-if-empty.ts';
import { keepSnapshot } from '../store/snapshot-keeper.ts';
import { checkAddress, explainListenFailure } from './check-address.ts';
import { openLog } from './open-log.ts';
import { createSteps, type Steps } from './steps.ts';

const OWN_STEPS = 4;
const DASHBOARD_FOLDER = join(PROJECT_FOLDER, 'packages', 'dashboard', 'dist');

/** Brings everything up, serves until the signal is aborted, and takes everything down again. */
export async function serve(signal: AbortSignal, stepsBefore: number): Promise<void> {
  const environment = readEnvironment();
  await checkAddress(environment.port, environment.host);
  prepareDataFolder(environment.dataFolder);
  const total = stepsBefore + OWN_STEPS;
  const steps = createSteps({ stream: process.stdout, done: stepsBefore, total });
  const opened = await steps.run(
    'Neo4j',
    (progress) => openDatabase(environment, { progress, signal }),
    describeOrigin,
  );
  try {
    await prepareGraph(opened.database, steps, signal);
    await serveGraph(environment, opened.database, steps, signal);
  } finally {
    await opened.close();
  }
}

function describeOrigin({ origin, connection }: OpenDatabase): string {
  const what = { given: 'connected to', started: 'started at', running: 'was running at' };
  return `${what[origin]} ${connection.uri}`;
}

async function prepareGraph(database: Database, steps: Steps, signal: AbortSignal): Promise<void> {
  await steps.run(
    'Migrations',
    (progress) => applyMigrations(database, { progress, signal }),
    (applied) => (applied === 0 ? 'up to date' : `${applied} applied`),
  );
  await steps.run(
    'Seed',
    (progress) => seedIfEmpty(database, progress),
    (seeded) => (seeded ? 'graph filled' : 'not needed, the graph has content'),
  );
}

async function serveGraph(
  environment: Environment,
  database: Database,
  steps: Steps,
  signal: AbortSignal,
): Promise<void> {
  const { port, host } = environment;
  const log = openLog(environment.dataFolder);
  signal.throwIfAborted();
  const { server, address } = await steps.run(
    'Server',
    async () => {
      const server = await createServer(environment, database, log.stream);
      const address = await server.listen(port, host).catch((error: unknown) => {
        throw explainListenFailure(error, port, host);
      });
      return { server, address };
    },
    () => 'ready',
  );
  try {
    announce(address, log.place);
    if (!signal.aborted) await once(signal, 'abort');
    process.stdout.write('Stopping …\n');
  } finally {
    await server.close();
  }
}

async function createServer(
  { publicSchema }: Environment,
  database: Database,
  stream: { write: (line: string) => void } | undefined,
) {
  const snapshots = await keepSnapshot(database);
  return createHttpServer({
    schema: await buildSchema(database),
    contextFor: () => createRequestContext({ database, snapshots }),
    readiness: async () => {
      const ready = await isReachable(database);
      return { ready, checks: { database: ready ? 'answers' : 'does not answer' } };
    },
    dashboardFolder: DASHBOARD_FOLDER,
    publicSchema,
    log: { level: 'info', ...(stream && { stream }) },
  });
}

function announce(address: string, log: string | undefined): void {
  const lines = [
    '',
    `Rolegraph is at ${address} and its API at ${address}/graphql.`,
    'Reading needs no sign-in. Ctrl-C stops the server and its database.',
    ...(log === undefined ? [] : [`The log is in ${log}.`]),
  ];
  process.stdout.write(`${lines.join('\n')}\n\n`);
}
