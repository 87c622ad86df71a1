import { compareDataset, type KnownGraph } from '../../domain/import/compare-dataset.ts';
import type { Dataset } from '../../domain/import/dataset.ts';
import { createKnownRows, type KnownRows } from '../../domain/import/known-rows.ts';
import { type ImportPlan, planChanges } from '../../domain/import/plan-changes.ts';
import type { Database } from '../database.ts';
import { readRevision } from '../graph-state.ts';
import type { ReadOptions } from '../import-files/each-row.ts';
import type { FoundDataset } from '../import-files/taxonomy.ts';
import { type AskedQuestions, askQuestions } from './ask-questions.ts';
import { DATASET_IDS } from './dataset-ids.ts';
import { readKnownGraph } from './read-known-graph.ts';
import { readWritten } from './read-written.ts';
import {
  type JobOptions,
  type JobOutcome,
  type JobPlan,
  type JobRequest,
  runJob,
} from './run-job.ts';

/** A plan, with what was read of the graph to make it where that saves reading it again. */
type KnownPlan = ImportPlan & { readonly known?: KnownRows };

/** Works out what a dataset would change of the graph as it is, and changes nothing. */
async function planDataset(database: Database, dataset: Dataset): Promise<KnownPlan> {
  const { scheme, source } = dataset;
  const graph = await readKnownGraph(database, { scheme, sourceExternalId: source.externalId });
  const keysOf = externalKeysOf(graph);
  const planWith = async (renamed?: ReadonlySet<string>) => {
    const comparison = compareDataset(dataset, graph, DATASET_IDS, renamed);
    const written = await readWritten(database, scheme, comparison);
    const plan = planChanges(dataset, comparison, { written, keysOf, ids: DATASET_IDS });
    return { plan, holders: comparison.holders };
  };
  const { plan, holders } = await planWith();
  // Only the log tells who is renamed; what gets a name that is given up is known once that is.
  const isGivenUp = holders.some(({ id }) => plan.renamed.has(id));
  const last = isGivenUp ? (await planWith(plan.renamed)).plan : plan;
  return { ...last, known: createKnownRows(graph) };
}

function externalKeysOf({ references }: KnownGraph): (entity: string) => string[] {
  const external = references.filter(({ type }) => type === 'EXTERNAL');
  const keys = Map.groupBy(external, ({ entityId }) => entityId);
  return (entity) => (keys.get(entity) ?? []).map(({ key }) => key);
}

/** An import that is worked out, and of which nothing is done yet. */
export type PreparedImport = {
  /** The id of the job that carries it out: the same for the same content. */
  readonly job: string;
  readonly title: string;
  /** The taxonomy, as its external ids begin; none has questions to ask without. */
  readonly scheme?: string;
  readonly plan: KnownPlan;
  /** The revision at which it was worked out. */
  readonly revision: number;
  readonly replan: () => Promise<KnownPlan>;
};

/** Works out what a dataset would change of the graph as it is. */
export async function prepareImport(
  database: Database,
  { job, read }: FoundDataset,
  options: ReadOptions = {},
): Promise<PreparedImport> {
  const dataset = await read(options);
  const replan = () => planDataset(database, dataset);
  const revision = await readRevision(database);
  const { title, scheme } = dataset;
  return { job, title, scheme, plan: await replan(), revision, replan };
}

/** What came of an import. */
export type ImportOutcome = JobOutcome & { readonly questions: AskedQuestions };

/**
 * Carries an import out; what the graph does not take is among what is left out. What only editors
 * can tell is asked in the review queue.
 */
export async function carryOutImport(
  database: Database,
  { job, title, scheme, plan, revision, replan }: PreparedImport,
  { author, authorise, ...options }: JobOptions & Pick<JobRequest, 'author' | 'authorise'>,
): Promise<ImportOutcome> {
  let { questions } = plan;
  let asked: AskedQuestions = { waiting: [], rejected: [] };
  const request = {
    id: job,
    author,
    authorise,
    reason: `Import of ${title}`,
    plan: async () => {
      const anew = await replan();
      questions = anew.questions;
      return asJobPlan(anew);
    },
    conclude: async () => {
      if (scheme === undefined) return;
      asked = await askQuestions(database, { questions, scheme, job, title, author, authorise });
    },
    first: { plan: asJobPlan(plan), revision },
  };
  return { ...(await runJob(database, request, options)), questions: asked };
}

const asJobPlan = ({ changes, total, leftOut, known }: KnownPlan): JobPlan => ({
  changes,
  total,
  leftOut: leftOut.length,
  ...(known && { known }),
});
