import { randomUUID } from 'node:crypto';
import { applyChanges } from '../../domain/change-set/apply-changes.ts';
import type { Change } from '../../domain/change-set/change.ts';
import {
  type AskedQuestion,
  type Question,
  sayQuestion,
  sortQuestions,
} from '../../domain/import/questions.ts';
import {
  type ChangeRequest,
  createChanging,
  proposeChangeSet,
} from '../change-sets/apply-change-set.ts';
import { unpackOperations } from '../change-sets/operation-blocks.ts';
import { readGraphPart } from '../change-sets/read-graph-part.ts';
import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { jobPrefix } from './job-prefix.ts';

/** What an import asks, and in whose name. */
type Asking = Pick<ChangeRequest, 'author' | 'authorise'> & {
  readonly questions: readonly Question[];
  readonly scheme: string;
  readonly job: string;
  readonly title: string;
};

/** Numbers of the change sets in which questions of an import are asked. */
export type AskedQuestions = {
  /** Those that wait for their answer in the review queue, from before as well. */
  readonly waiting: readonly number[];
  /** Those of which editors have rejected every answer, so that they are not asked again. */
  readonly rejected: readonly number[];
};

/**
 * Puts questions into the review queue, each as a proposal whose operations are its answers. One that
 * waits there already, or that editors have rejected, is not asked again: the log tells.
 */
export async function askQuestions(database: Database, asking: Asking): Promise<AskedQuestions> {
  const { questions, scheme, title, ...own } = asking;
  if (questions.length === 0) return { waiting: [], rejected: [] };
  const sorted = sortQuestions(questions, await readAsked(database, scheme), scheme);
  const waiting = [...sorted.waiting];
  for (const { candidates, answers } of sorted.open) {
    const changes = await possible(database, answers);
    // What others have written meanwhile may have answered it.
    if (changes.length === 0) continue;
    const request = { ...own, reason: sayQuestion(title, candidates), changes };
    const idempotencyKey = `question ${randomUUID()}`;
    const proposed = { ...request, idempotencyKey, isQuestion: true };
    waiting.push((await proposeChangeSet(database, proposed)).number);
  }
  return { waiting, rejected: sorted.rejected };
}

/** Questions of the taxonomy that wait, or all of whose answers were rejected. */
async function readAsked(database: Database, scheme: string): Promise<AskedQuestion[]> {
  const rows = await database.read<{ number: number; isWaiting: boolean; blocks: Int8Array[] }>(
    loadQuery('questions-asked'),
    { prefix: jobPrefix(scheme) },
  );
  return rows.map(({ blocks, ...own }) => ({
    ...own,
    answers: unpackOperations(blocks).flatMap(({ change }) =>
      change.what === 'UNDO_OPERATION' ? [] : [change],
    ),
  }));
}

/** The answers that the graph takes, each by itself. */
async function possible(database: Database, answers: readonly Change[]): Promise<Change[]> {
  const part = await readGraphPart({ run: database.read }, answers);
  return answers.filter((answer) => {
    const [outcome] = applyChanges(createChanging(part, new Date()), [answer]);
    return outcome?.problems.length === 0;
  });
}
