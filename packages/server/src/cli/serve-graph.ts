import { once } from 'node:events';
import { join } from 'node:path';
import type { Environment } from '../environment.ts';
import { createOpenIdProvider } from '../http/auth/open-id.ts';
import { createHttpServer } from '../http/create-http-server.ts';
import { UPLOAD_LIMITS } from '../http/limits.ts';
import { buildSchema } from '../schema/build-schema.ts';
import { keepFanOuts } from '../schema/keep-fan-outs.ts';
import { type GraphFigures, keepFigures } from '../schema/keep-figures.ts';
import { openHealth } from '../schema/open-health.ts';
import type { Database } from '../store/database.ts';
import { openExports } from '../store/exchange/export-file.ts';
import { type FollowOptions, followRevision } from '../store/follow-revision.ts';
import type { HealthKeeper } from '../store/health/keep-health.ts';
import { noteHealth } from '../store/health/note-health.ts';
import { type Imports, openImports } from '../store/imports/open-imports.ts';
import { keepSweeping } from '../store/imports/sweep-imports.ts';
import { isReachable } from '../store/is-reachable.ts';
import { openMailer } from '../store/mail/open-mailer.ts';
import type { OpenDatabase } from '../store/open-database.ts';
import { ensureAdministrator } from '../store/people/ensure-administrator.ts';
import { openPeople } from '../store/people/people.ts';
import { PROJECT_FOLDER } from '../store/project-folder.ts';
import { keepSnapshot, type SnapshotKeeper } from '../store/snapshot-keeper.ts';
import { deliverWebhooks } from '../store/webhooks/deliver-webhooks.ts';
import { workOutAhead } from '../store/work-out-ahead.ts';
import { explainListenFailure } from './check-address.ts';
import { contextFor } from './context-for.ts';
import { openLog } from './open-log.ts';
import type { Steps } from './steps.ts';

const DASHBOARD_FOLDER = join(PROJECT_FOLDER, 'packages', 'dashboard', 'dist');

/** Serves a graph that is ready until the signal is aborted. */
export async function serveGraph(
  environment: Environment,
  { database, connection }: Pick<OpenDatabase, 'database' | 'connection'>,
  steps: Steps,
  signal: AbortSignal,
): Promise<void> {
  const { port, host } = environment;
  const health = openHealth(database);
  const figures = keepFigures(database);
  const log = openLog(environment.dataFolder);
  signal.throwIfAborted();
  const importsFolder = join(environment.dataFolder, 'imports');
  const trouble = (msg: string) => (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    tellLog(log.stream ?? process.stdout, WARNING, { reason, msg });
  };
  const { server, address, snapshots, link, imports } = await steps.run(
    'Server',
    async () => {
      const snapshots = await keepSnapshot(database);
      const link = await ensureAdministrator(database, environment.admin);
      const imports = openImports({
        database,
        connection,
        root: importsFolder,
        limits: UPLOAD_LIMITS,
        onApplied: snapshots.catchUp,
        onTrouble: trouble('an import could not be looked after'),
      });
      const served = { database, snapshots, health, figures, imports };
      const server = await createServer(environment, served, log.stream);
      const address = await server.listen(port, host).catch((error: unknown) => {
        throw explainListenFailure(error, port, host);
      });
      return { server, address, snapshots, link, imports };
    },
    () => 'ready',
  );
  const following = followRevision({
    database,
    keeper: snapshots,
    ...tellWhenUnread(log.stream ?? process.stdout, snapshots),
  });
  const webhooks = deliverWebhooks({
    database,
    feed: snapshots.feed,
    onTrouble: trouble('webhooks are not told of changes at the moment; it is tried again'),
  });
  const noting = noteHealth({
    health,
    snapshots,
    onTrouble: trouble('the health of the graph could not be noted; it is tried again later'),
  });
  // Whoever comes first is not to wait for it.
  const figuring = workOutAhead(
    [figures.counts, figures.overview].map((figure) => () => figure(snapshots.current())),
    { onTrouble: trouble('figures of the graph could not be worked out; it is tried again') },
  );
  const sweeping = keepSweeping({
    database,
    root: importsFolder,
    onTrouble: trouble('old uploads could not be removed; it is tried again later'),
  });
  try {
    announce(environment.publicOrigin ?? address, { log: log.place, link });
    if (!signal.aborted) await once(signal, 'abort');
    process.stdout.write('Stopping …\n');
  } finally {
    following.stop();
    noting.stop();
    figuring.stop();
    sweeping.stop();
    await Promise.all([webhooks.stop(), imports.close(), server.close()]);
  }
}

/** Levels of the log. */
const [INFORMATION, WARNING] = [30, 40];

type Log = { readonly write: (line: string) => unknown };

/** Writes one line of JSON to the log, like all of it. */
function tellLog(log: Log, level: number, line: object): void {
  log.write(`${JSON.stringify({ level, time: Date.now(), ...line })}\n`);
}

/** Writes to the log when plans fall behind the graph. */
function tellWhenUnread(
  log: Log,
  { current }: SnapshotKeeper,
): Pick<FollowOptions, 'onTrouble' | 'onRecovery'> {
  const tell = (level: number, line: object) => tellLog(log, level, line);
  return {
    onTrouble: (error) => {
      const reason = error instanceof Error ? error.message : String(error);
      const msg = `the graph cannot be read: plans stay at revision ${current().revision} until it can`;
      tell(WARNING, { reason, msg });
    },
    onRecovery: () => {
      tell(INFORMATION, {
        msg: `the graph is read again: plans are at revision ${current().revision}`,
      });
    },
  };
}

type Served = {
  readonly database: Database;
  readonly snapshots: SnapshotKeeper;
  readonly health: HealthKeeper;
  readonly figures: GraphFigures;
  readonly imports: Imports;
};

async function createServer(
  { publicSchema, publicOrigin, trustedProxies, mail, openId }: Environment,
  { database, snapshots, health, figures, imports }: Served,
  stream: { write: (line: string) => void } | undefined,
) {
  const mailer = mail && openMailer(mail);
  const onFailure = (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    tellLog(stream ?? process.stdout, WARNING, { reason, msg: 'a mail could not be sent' });
  };
  const [schema, rowsOf] = await Promise.all([buildSchema(database), keepFanOuts(database)]);
  return createHttpServer({
    schema,
    rowsOf,
    contextFor: contextFor({ database, snapshots, mailer, health, figures, imports }),
    people: openPeople(database, Date.now, mailer && { mailer, onFailure }),
    openId: openId && createOpenIdProvider(openId),
    publicOrigin,
    trustedProxies,
    exports: openExports(database),
    imports,
    readiness: async () => {
      const ready = await isReachable(database);
      return { ready, checks: { database: ready ? 'answers' : 'does not answer' } };
    },
    dashboardFolder: DASHBOARD_FOLDER,
    publicSchema,
    log: { level: 'info', ...(stream && { stream }) },
  });
}

type Announced = {
  /** The file that the log goes to. */
  readonly log: string | undefined;
  /** The token of a sign-in link, where no administrator has a password. */
  readonly link: string | undefined;
};

function announce(address: string, { log, link }: Announced): void {
  const lines = [
    '',
    `Rolegraph is at ${address} and its API at ${address}/graphql.`,
    'Reading needs no sign-in. Ctrl-C stops the server and its database.',
    ...(link === undefined ? [] : [describeLink(address, link)]),
    ...(log === undefined ? [] : [`The log is in ${log}.`]),
  ];
  process.stdout.write(`${lines.join('\n')}\n\n`);
}

function describeLink(address: string, token: string): string {
  return `To sign in as administrator, open ${address}/auth/link/${token} in a browser: it works once, within a day.`;
}
