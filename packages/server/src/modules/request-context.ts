import type DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Snapshot } from '../domain/snapshot/snapshot.ts';
import type { ToldChanges } from '../store/change-feed.ts';
import type { Operation } from '../store/change-sets/change-set.ts';
import type { ListedChangeSet, OperationRange } from '../store/change-sets/read-change-sets.ts';
import type { OperationConflict } from '../store/change-sets/read-conflicts.ts';
import type { Written } from '../store/change-sets/record-change-set.ts';
import type { Database } from '../store/database.ts';
import type { EntityName } from '../store/entity-name.ts';
import type { GraphOverview } from '../store/graph-overview.ts';
import type { GraphCounts } from '../store/graph-state.ts';
import type { GraphHealth } from '../store/health/keep-health.ts';
import type { ImportDetails } from '../store/imports/import-record.ts';
import type { Imports } from '../store/imports/open-imports.ts';
import type { Mailer } from '../store/mail/open-mailer.ts';
import type { ListedSession } from '../store/people/accounts.ts';
import type { ApiKey } from '../store/people/api-keys.ts';
import type { SignedInPerson } from '../store/people/person.ts';
import type { Evidence } from '../store/read-evidence.ts';
import type { ResolvedEntity } from '../store/resolve-entities.ts';
import type { Outlet } from '../store/webhooks/outlet.ts';

/** Some operations of a change set. */
export type OperationsKey = OperationRange & { readonly number: number };

/** What every resolver of ours is given beside its arguments, made anew for each request. */
export type RequestContext = {
  /** Who asks, null where nobody is signed in; looked up once, when it is first asked for. */
  readonly person: () => Promise<SignedInPerson | null>;
  /** The origin under which the server was called, by which links lead back to it. */
  readonly origin: string;
  /** The address from which the request came, by which attempts are counted. */
  readonly address: string;
  /** Sends mails; undefined where none can be sent. */
  readonly mailer: Mailer | undefined;
  /** How webhooks get out to the network. */
  readonly outlet: Outlet;
  /** Open sessions by their person's id, in one trip for all people of one place of the document. */
  readonly sessions: DataLoader<string, ListedSession[]>;
  /** API keys by their person's id, likewise. */
  readonly apiKeys: DataLoader<string, ApiKey[]>;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  readonly database: Database;
  /** Change sets by number, in one trip for all that are asked for at once. */
  readonly changeSets: DataLoader<number, ListedChangeSet | null>;
  /** Operations of change sets, in one trip for all change sets of one place of the document. */
  readonly operations: DataLoader<OperationsKey, Operation[], string>;
  /** Where proposals are in the way of what was changed since, by number. */
  readonly conflicts: DataLoader<number, OperationConflict[]>;
  /** Lets plans and listeners know of what was written, and returns the change set. */
  readonly committed: (written: Written) => Promise<ListedChangeSet | null>;
  /** Every change of the graph from now on, whoever makes it. */
  readonly changes: () => ToldChanges;
  /** The snapshot that this request plans on; the same one however often it is asked for. */
  readonly snapshot: () => Snapshot;
  /** The health of the graph, at the snapshot's revision or a later one. */
  readonly health: () => Promise<GraphHealth>;
  /** The graph at a glance, at the snapshot's revision or the last that it is known of. */
  readonly overview: () => Promise<GraphOverview>;
  /** How many of what there are, likewise. */
  readonly counts: () => Promise<GraphCounts>;
  /** What references name, in one trip for all that are asked for at once. */
  readonly references: DataLoader<string, ResolvedEntity[]>;
  /** Evidence by statement id, in one trip for all statements of an answer. */
  readonly evidence: DataLoader<string, Evidence[]>;
  /** Imports by way of this server; undefined where there is none. */
  readonly imports: Imports | undefined;
  /** What imports tell row by row, by id, in one trip for all imports of an answer. */
  readonly importDetails: DataLoader<string, ImportDetails>;
  /** Numbers of the change sets of a job, the last first, likewise. */
  readonly jobChangeSets: DataLoader<string, number[]>;
  /**
   * An entity as the schema returns it. Where only `id slug name` are asked for, the name itself
   * is the answer; otherwise the generated query for its kind reads the rest, all entities of a
   * field in one trip.
   */
  readonly entity: (name: EntityName, info: GraphQLResolveInfo) => unknown;
  /** Tells the generated resolvers which database of the server to read. */
  readonly sessionConfig: { readonly database: string };
  /** Bounds what a generated query may take in the database, in milliseconds. */
  readonly transaction: { readonly timeout: number };
};
