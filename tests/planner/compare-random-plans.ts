import fc from 'fast-check';
import { buildSnapshot } from '../../packages/server/src/domain/snapshot/build-snapshot.ts';
import type { SnapshotRows } from '../../packages/server/src/domain/snapshot/snapshot-rows.ts';
import { describeRows } from '../testkit/describe-rows.ts';
import type { ExhaustivePlan } from '../testkit/exhaustive-planner/plan-exhaustively.ts';
import type { Question } from '../testkit/exhaustive-planner/question.ts';
import { readWorld } from '../testkit/exhaustive-planner/read-world.ts';
import { planCases } from '../testkit/plan-questions.ts';
import { expectSamePlan } from './compare-plans.ts';
import { reduceRows } from './reduce-rows.ts';

/** Questions to one graph at most. */
const QUESTIONS = 2;

/**
 * Compares the planner with the definitions on so many random graphs, the same for one seed.
 * Returns what the definitions answer; throws with the smallest graph that shows a difference.
 */
export function expectSameRandomPlans(options: {
  readonly seed: number;
  readonly graphs: number;
}): readonly ExhaustivePlan[] {
  const { seed, graphs } = options;
  const cases = fc.sample(fc.noBias(planCases(QUESTIONS)), { seed, numRuns: graphs });
  return cases.flatMap(({ rows, questions }, at) =>
    questions.map((question) => {
      try {
        return compare(rows, question);
      } catch (cause) {
        throw new Error(`seed ${seed}, graph ${at}: ${smallestFailure(rows, question)}`, { cause });
      }
    }),
  );
}

function compare(rows: SnapshotRows, question: Question): ExhaustivePlan {
  return expectSamePlan({ snapshot: buildSnapshot(rows), world: readWorld(rows) }, question);
}

function smallestFailure(rows: SnapshotRows, question: Question): string {
  const { from, to, via, avoid, profile, assume } = question;
  const held = [...profile, ...assume].map(({ skill }) => skill);
  const kept = new Set([from ?? to, to, ...via, ...avoid, ...held]);
  const fails = (fewer: SnapshotRows) => differenceOf(fewer, question) !== undefined;
  const least = reduceRows(rows, { kept, fails });
  return `${differenceOf(least, question)}\n${JSON.stringify(question)}\n${describeRows(least)}`;
}

function differenceOf(rows: SnapshotRows, question: Question): string | undefined {
  try {
    compare(rows, question);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
