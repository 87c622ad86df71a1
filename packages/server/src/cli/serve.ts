import { readEnvironment } from '../environment.ts';
import { adoptGraph } from '../store/change-sets/adopt-graph.ts';
import { packHistory } from '../store/change-sets/pack-history.ts';
import { prepareDataFolder } from '../store/data-folder.ts';
import type { Database } from '../store/database.ts';
import { applyMigrations } from '../store/migrations/apply-migrations.ts';
import { type OpenDatabase, openDatabase } from '../store/open-database.ts';
import { bringSeed, type SeedOutcome } from '../store/seed/bring-seed.ts';
import { checkAddress } from './check-address.ts';
import { createSteps, type Steps } from './steps.ts';

const OWN_STEPS = 4;

/** Said where Neo4j takes some seconds to stop. */
const LAYS_OUT = 'Neo4j gets ready to start faster from now on: some seconds, once …\n';

/** Brings everything up, serves until the signal is aborted, and takes everything down again. */
export async function serve(signal: AbortSignal, stepsBefore: number): Promise<void> {
  const environment = readEnvironment();
  await checkAddress(environment.port, environment.host);
  prepareDataFolder(environment.dataFolder);
  const total = stepsBefore + OWN_STEPS;
  // The web server and the schema take seconds to load, which Neo4j needs to start as well.
  const loading = import('./serve-graph.ts');
  loading.catch(() => undefined);
  const steps = createSteps({ stream: process.stdout, done: stepsBefore, total });
  const opened = await steps.run(
    'Neo4j',
    (progress) => openDatabase(environment, { progress, signal }),
    describeOrigin,
  );
  try {
    await prepareGraph(opened.database, steps, signal);
    const { serveGraph } = await loading;
    await serveGraph(environment, opened, steps, signal);
  } finally {
    if (opened.laysOut) process.stdout.write(LAYS_OUT);
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
    async (progress) => {
      const applied = await applyMigrations(database, { progress, signal });
      await packHistory(database);
      await adoptGraph(database);
      return applied;
    },
    (applied) => (applied === 0 ? 'up to date' : `${applied} applied`),
  );
  await steps.run('Seed', (progress) => bringSeed(database, progress), describeSeed);
}

function describeSeed(outcome: SeedOutcome): string {
  switch (outcome.what) {
    case 'WRITTEN':
      return 'graph filled';
    case 'KNOWN':
      return 'not needed, the graph has content';
    case 'NOTHING_NEW':
      return 'a newer one, with nothing that is not there';
    case 'PROPOSED': {
      const { number, operations, leftOut } = outcome.proposal;
      const others = leftOut === 0 ? '' : `; ${leftOut} left out, as they are in the way of edits`;
      return `a newer one is proposed as change set ${number} (${operations} operations${others})`;
    }
    default:
      return outcome satisfies never;
  }
}
