import type { ChangeOf } from '../change.ts';
import type { ChangeProblem } from '../change-problem.ts';
import { type Changing, checkVersion, type Found, nameOfStatement } from '../changing.ts';
import { checkSupport, writeEvidence } from '../check-evidence.ts';
import { checkStatementFields } from '../check-statement.ts';
import { findStatement } from '../find-row.ts';
import type { GraphDraft } from '../graph-draft.ts';
import { isSame } from '../is-same.ts';
import type { StoredStatement } from '../rows.ts';
import { mergeFields, nothingToDo } from './update-entity.ts';

type Named = {
  readonly statement: string;
  readonly expectedVersion: number;
  readonly type?: StoredStatement['type'];
};

/** Changes the fields of a statement that are named. */
export function updateStatement(
  { draft }: Changing,
  change: ChangeOf<'UPDATE_STATEMENT'>,
): ChangeProblem[] {
  const found = findCurrent(draft, change);
  if ('problem' in found) return [found.problem];
  const before = found.row;
  const { basis, gradeBasis, rank, fields } = change;
  const changed: StoredStatement = {
    ...before,
    ...(basis !== undefined && { basis }),
    ...(gradeBasis !== undefined && { gradeBasis }),
    ...(rank !== undefined && { rank }),
    fields: mergeFields(before.fields, fields),
  };
  if (isSame(changed, before)) return [nothingToDo('statement', nameOfStatement(draft, before))];
  const problems = [...checkStatementFields(draft, changed), ...checkSupport(draft, changed)];
  if (problems.length === 0) writeNext(draft, changed);
  return problems;
}

/** Takes a statement away, with its evidence. */
export function removeStatement(
  { draft }: Changing,
  change: ChangeOf<'REMOVE_STATEMENT'>,
): ChangeProblem[] {
  const found = findCurrent(draft, change);
  if ('problem' in found) return [found.problem];
  dropStatement(draft, found.row.id);
  return [];
}

/** Takes a statement and its evidence out of the draft. */
export function dropStatement(draft: GraphDraft, id: string): void {
  for (const piece of draft.evidence.find('statement', id)) {
    draft.write('evidence', piece.id, null);
  }
  draft.write('statements', id, null);
}

/** Adds a place in a source that supports a statement. */
export function addEvidence(changing: Changing, change: ChangeOf<'ADD_EVIDENCE'>): ChangeProblem[] {
  const { draft } = changing;
  const found = findCurrent(draft, change);
  if ('problem' in found) return [found.problem];
  const problems = writeEvidence(changing, found.row.id, change.evidence);
  if (problems.length === 0) writeNext(draft, found.row);
  return problems;
}

/** Takes a place in a source away from a statement, unless it is the last that it rests on. */
export function removeEvidence(
  { draft }: Changing,
  change: ChangeOf<'REMOVE_EVIDENCE'>,
): ChangeProblem[] {
  const found = findCurrent(draft, change);
  if ('problem' in found) return [found.problem];
  const piece = draft.evidence.get(change.evidence);
  if (piece?.statementId !== found.row.id) {
    const subject = nameOfStatement(draft, found.row);
    const message = `evidence: ${subject} has no evidence "${change.evidence}"; give the id of one that it has.`;
    return [{ rule: 'UNKNOWN_REFERENCE', field: 'evidence', value: change.evidence, message }];
  }
  draft.write('evidence', piece.id, null);
  writeNext(draft, found.row);
  return checkSupport(draft, found.row);
}

/** The statement, where it has not moved on since it was read. */
function findCurrent(
  draft: GraphDraft,
  { statement, expectedVersion, type }: Named,
): Found<StoredStatement> {
  const found = findStatement(draft, statement, type);
  if ('problem' in found) return found;
  const subject = nameOfStatement(draft, found.row);
  const [stale] = checkVersion(found.row, expectedVersion, 'expectedVersion', subject);
  return stale ? { problem: stale } : found;
}

function writeNext(draft: GraphDraft, statement: StoredStatement): void {
  draft.write('statements', statement.id, { ...statement, version: statement.version + 1 });
}
