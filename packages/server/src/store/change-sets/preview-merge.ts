import { applyChanges } from '../../domain/change-set/apply-changes.ts';
import type { ChangeOf } from '../../domain/change-set/change.ts';
import { movedStatement } from '../../domain/change-set/changes/merge-entities.ts';
import { nameOfStatement } from '../../domain/change-set/changing.ts';
import type { Effect } from '../../domain/change-set/effect.ts';
import { findEntity } from '../../domain/change-set/find-row.ts';
import { createGraphDraft, type GraphDraft } from '../../domain/change-set/graph-draft.ts';
import { refuseProblems } from '../../domain/change-set/refuse-problems.ts';
import type { StoredEntity, StoredStatement } from '../../domain/change-set/rows.ts';
import type { Database } from '../database.ts';
import { readRevision } from '../graph-state.ts';
import { createChanging } from './apply-change-set.ts';
import { readGraphPart } from './read-graph-part.ts';

/** A statement that a merge moves or joins with another, in words. */
type MergedStatement = { readonly id: string; readonly before: string; readonly after: string };

/** What would come of a merge. */
export type MergePreview = {
  readonly revision: number;
  readonly from: StoredEntity;
  readonly into: StoredEntity;
  readonly aliases: readonly string[];
  readonly moves: readonly MergedStatement[];
  readonly collisions: readonly MergedStatement[];
  readonly dropped: readonly MergedStatement[];
  readonly redirects: readonly string[];
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
  const merged = effects.find(({ table, id }) => table === 'entities' && id === into.id);
  return {
    revision,
    from,
    into,
    aliases: (merged?.after as StoredEntity | undefined)?.aliases ?? into.aliases,
    ...statementsOf(before, effects, from.id, into.id),
    redirects: effects
      .filter(({ table, after }) => table === 'references' && after !== null)
      .map(({ id }) => id)
      .toSorted(),
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

const isSelf = ({ moved }: { moved: StoredStatement }): boolean => moved.from === moved.to;

function statementsOf(
  draft: GraphDraft,
  effects: readonly Effect[],
  from: string,
  into: string,
): Pick<MergePreview, 'moves' | 'collisions' | 'dropped'> {
  const own = draft.statements.find('end', from).map((statement) => {
    const moved = movedStatement(statement, from, into);
    const effect = effects.find(({ table, id }) => table === 'statements' && id === statement.id);
    return { statement, moved, isGone: effect?.after === null };
  });
  const told = ({ statement, moved }: { statement: StoredStatement; moved: StoredStatement }) => ({
    id: statement.id,
    before: nameOfStatement(draft, statement),
    after: nameOfStatement(draft, moved),
  });
  return {
    moves: own.filter((one) => !one.isGone && effects.length > 0).map(told),
    collisions: own.filter((one) => one.isGone && !isSelf(one)).map(told),
    dropped: own.filter((one) => one.isGone && isSelf(one)).map(told),
  };
}
