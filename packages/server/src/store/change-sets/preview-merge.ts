import { applyChanges } from '../../domain/change-set/apply-changes.ts';
import type { ChangeOf } from '../../domain/change-set/change.ts';
import { findEntity } from '../../domain/change-set/find-row.ts';
import { createGraphDraft, type GraphDraft } from '../../domain/change-set/graph-draft.ts';
import { type MergeOutcome, mergeOutcome } from '../../domain/change-set/merge-preview.ts';
import { refuseProblems } from '../../domain/change-set/refuse-problems.ts';
import type { StoredEntity } from '../../domain/change-set/rows.ts';
import type { Database } from '../database.ts';
import { readRevision } from '../graph-state.ts';
import { createChanging } from './apply-change-set.ts';
import { readGraphPart } from './read-graph-part.ts';

/** What would come of a merge. */
export type MergePreview = MergeOutcome & {
  readonly revision: number;
  readonly from: StoredEntity;
  readonly into: StoredEntity;
  /** The versions that it was tried on. */
  readonly fromVersion: number;
  readonly intoVersion: number;
  readonly problems: readonly string[];
};

/**
 * Tries a merge and changes nothing.
 * @throws Refusal NOT_FOUND where one of the two is not there
 */
export async function previewMerge(
  database: Database,
  ends: { readonly from: string; readonly into: string },
): Promise<MergePreview> {
  const change: ChangeOf<'MERGE_ENTITIES'> = { what: 'MERGE_ENTITIES', ...ends };
  const revision = await readRevision(database);
  const part = await readGraphPart({ run: database.read }, [change]);
  const before = createGraphDraft(part);
  const { from, into } = findBoth(before, ends);
  const [outcome] = applyChanges(createChanging(part, new Date()), [change]);
  const effects = outcome?.effects ?? [];
  return {
    revision,
    from,
    into,
    fromVersion: from.version,
    intoVersion: into.version,
    ...mergeOutcome({ before, effects, from, into }),
    problems: (outcome?.problems ?? []).map(({ message }) => message),
  };
}

function findBoth(draft: GraphDraft, ends: { readonly from: string; readonly into: string }) {
  const from = findEntity(draft, { field: 'from', ref: ends.from });
  const into = findEntity(draft, { field: 'into', ref: ends.into });
  if ('row' in from && 'row' in into) return { from: from.row, into: into.row };
  const problems = [from, into].flatMap((found) => ('problem' in found ? [found.problem] : []));
  refuseProblems(problems.map((problem) => ({ ...problem, operation: 'previewMerge' })));
  throw new Error('a merge of nothing was not refused');
}
