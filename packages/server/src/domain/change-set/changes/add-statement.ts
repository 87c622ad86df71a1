import { STATEMENT_ENDS } from '../../graph/statement-ends.ts';
import { STATEMENT_SHAPES } from '../../graph/statement-types.ts';
import type { ChangeOf } from '../change.ts';
import type { ChangeProblem } from '../change-problem.ts';
import type { Changing } from '../changing.ts';
import { checkSupport, writeEvidence } from '../check-evidence.ts';
import { checkEnds, checkPlace, checkStatementFields } from '../check-statement.ts';
import { findEntity } from '../find-row.ts';
import type { GraphDraft } from '../graph-draft.ts';
import type { StoredStatement } from '../rows.ts';
import { withoutNulls } from './create-entity.ts';

/** States something of two entities, with its evidence. */
export function addStatement(
  changing: Changing,
  change: ChangeOf<'ADD_STATEMENT'>,
): ChangeProblem[] {
  const { draft, newId } = changing;
  const { type, basis, rank, gradeBasis } = change;
  const ends = findEnds(draft, change);
  if ('problems' in ends) return ends.problems;
  const id = change.id ?? newId();
  const statement: StoredStatement = {
    type,
    id,
    ...ends,
    basis,
    rank,
    ...(gradeBasis !== undefined && { gradeBasis }),
    fields: withoutNulls(change.fields),
    // An id that was used before goes on from the version that it had.
    version: (changing.lastVersion?.('statements', id) ?? 0) + 1,
  };
  const problems = [
    ...checkId(draft, statement),
    ...(change.evenOutOfUse ? checkPlace : checkEnds)(draft, statement),
    ...checkStatementFields(draft, statement),
  ];
  if (problems.length > 0) return problems;
  draft.write('statements', statement.id, statement);
  return [
    ...change.evidence.flatMap((piece, at) =>
      writeEvidence(changing, statement.id, piece).map((problem) => ({
        ...problem,
        field: `evidence[${at}].${problem.field}`,
      })),
    ),
    ...checkSupport(draft, statement),
  ];
}

function findEnds(
  draft: GraphDraft,
  { type, from, to }: ChangeOf<'ADD_STATEMENT'>,
): { from: string; to: string } | { problems: ChangeProblem[] } {
  const [fromField, toField] = STATEMENT_ENDS[type];
  const shape = STATEMENT_SHAPES[type];
  const start = findEntity(draft, { field: fromField, ref: from }, shape.from);
  const end = findEntity(draft, { field: toField, ref: to }, shape.to);
  if ('row' in start && 'row' in end) return { from: start.row.id, to: end.row.id };
  return {
    problems: [start, end].flatMap((found) => ('problem' in found ? [found.problem] : [])),
  };
}

function checkId({ statements }: GraphDraft, { id }: StoredStatement): ChangeProblem[] {
  if (!statements.get(id)) return [];
  const message = `id: "${id}" is the id of another statement; give one of its own.`;
  return [{ rule: 'DUPLICATE_ID', field: 'id', value: id, message }];
}
