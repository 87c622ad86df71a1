import DataLoader from 'dataloader';
import type { RequestContext } from '../modules/request-context.ts';
import { committedChange } from '../store/change-sets/committed-change.ts';
import { READ_TIMEOUT } from '../store/connect-database.ts';
import type { Database } from '../store/database.ts';
import type { HealthKeeper } from '../store/health/keep-health.ts';
import { readJobChangeSets } from '../store/import-jobs/read-job-change-sets.ts';
import type { Imports } from '../store/imports/open-imports.ts';
import { readImportDetails } from '../store/imports/read-imports.ts';
import { limitWaiting, startWaiting, type Waiting } from '../store/limit-waiting.ts';
import type { Mailer } from '../store/mail/open-mailer.ts';
import { readApiKeys, readSessions } from '../store/people/accounts.ts';
import { readEvidence } from '../store/read-evidence.ts';
import { resolveEntities } from '../store/resolve-entities.ts';
import type { SnapshotKeeper } from '../store/snapshot-keeper.ts';
import { NETWORK, type Outlet } from '../store/webhooks/outlet.ts';
import { changeSetLoaders } from './change-set-loaders.ts';
import { entityDelegate } from './delegate-entity.ts';
import { type GraphFigures, keepFigures } from './keep-figures.ts';
import { openHealth } from './open-health.ts';

/** What every request of a server shares. */
export type ContextSources = {
  readonly database: Database;
  readonly snapshots: SnapshotKeeper;
  readonly mailer?: Mailer | undefined;
  readonly outlet?: Outlet | undefined;
  /** Imports by way of this server. */
  readonly imports?: Imports | undefined;
  /** Looks at the health of the graph; for this request alone where left out. */
  readonly health?: HealthKeeper;
  /** Figures of the graph; for this request alone where left out. */
  readonly figures?: GraphFigures;
};

/** Who asks, and how long. */
type Asker = {
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
  /** Who is signed in, null where nobody is; looks them up once, when it is first called. */
  readonly person?: RequestContext['person'];
  /** The origin under which the server was called. */
  readonly origin?: string | undefined;
  /** The address from which the request came. */
  readonly address?: string;
  /** How long the request may wait for the database. */
  readonly waiting?: Waiting;
};

/** Of a request that nobody can give up. */
const NEVER = new AbortController().signal;

/** Of a request that came over no network. */
const NOWHERE = 'http://localhost';

const nobody = () => Promise.resolve(null);

/**
 * The context of one request; its loaders and its snapshot are not shared with any other. What takes
 * long is given up once the signal is aborted.
 */
export function createRequestContext(
  sources: ContextSources,
  {
    signal = NEVER,
    person = nobody,
    origin = NOWHERE,
    address = 'here',
    waiting = startWaiting(),
  }: Asker = {},
): RequestContext {
  const { database: shared, snapshots, mailer, outlet = NETWORK } = sources;
  const database = limitWaiting(shared, waiting);
  const snapshot = snapshots.current();
  const figures = sources.figures ?? keepFigures(shared);
  const context: RequestContext = {
    person,
    origin,
    address,
    mailer,
    outlet,
    imports: sources.imports,
    importDetails: new DataLoader((ids) => readImportDetails(database, ids)),
    jobChangeSets: new DataLoader((jobs) => readJobChangeSets(database, jobs)),
    sessions: new DataLoader((ids) => readSessions(database, ids, Date.now())),
    apiKeys: new DataLoader((ids) => readApiKeys(database, ids)),
    signal,
    database,
    snapshot: () => snapshot,
    health: () => (sources.health ?? openHealth(shared)).look(snapshot),
    counts: () => figures.counts(snapshot),
    overview: () => figures.overview(snapshot),
    references: new DataLoader((refs) => resolveEntities(database, refs)),
    evidence: new DataLoader((ids) => readEvidence(database, ids)),
    ...changeSetLoaders(database),
    committed: async ({ number, applied }) => {
      if (applied) {
        const change = committedChange(applied.revision, number, applied.effects);
        await waiting.inTime(() => snapshots.apply(change));
      }
      return context.changeSets.clear(number).load(number);
    },
    changes: snapshots.feed.listen,
    entity: entityDelegate(() => context),
    sessionConfig: { database: database.name },
    transaction: { timeout: READ_TIMEOUT },
  };
  return context;
}
