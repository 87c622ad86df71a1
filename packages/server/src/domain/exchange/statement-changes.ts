import type { Change, ChangeOf, EvidenceToAdd } from '../change-set/change.ts';
import { evidenceAt } from '../change-set/check-evidence.ts';
import type { GraphDraft } from '../change-set/graph-draft.ts';
import type { StoredStatement } from '../change-set/rows.ts';
import type { EvidenceRow } from '../graph/graph-rows.ts';
import { STATEMENT_SHAPES } from '../graph/statement-types.ts';
import { fieldsToSet } from './entity-changes.ts';
import type { GivenStatement } from './given-rows.ts';

/** A statement of a file, with ids in the place of references. */
export type MeantStatement = {
  readonly given: GivenStatement;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly evidence: readonly EvidenceToAdd[];
};

/** The operation that states what a row says. */
export function statementToAdd({
  given,
  id,
  from,
  to,
  evidence,
}: MeantStatement): ChangeOf<'ADD_STATEMENT'> {
  const { type, basis = 'EDITORIAL', rank = 'NORMAL', fields } = given;
  const gradeBasis = given.gradeBasis ?? (STATEMENT_SHAPES[type].graded ? 'EDITORIAL' : undefined);
  return {
    what: 'ADD_STATEMENT',
    type,
    id,
    from,
    to,
    basis,
    ...(gradeBasis !== undefined && { gradeBasis }),
    rank,
    fields,
    evidence,
    evenOutOfUse: true,
  };
}

/** The operations that make a statement what its row says; none where it is just so. */
export function statementUpdates(
  draft: GraphDraft,
  { given, evidence }: MeantStatement,
  current: StoredStatement,
): Change[] {
  const { type, id: statement } = current;
  const pieces = evidenceChanges(draft, current, evidence);
  const { basis, gradeBasis, rank } = given;
  const said = Object.fromEntries(
    Object.entries({ basis, gradeBasis, rank }).filter(
      ([name, value]) => value !== undefined && value !== Reflect.get(current, name),
    ),
  );
  const fields = fieldsToSet(current.fields, given.fields);
  const isSaid = Object.keys(said).length + Object.keys(fields).length > 0;
  const update = { what: 'UPDATE_STATEMENT' as const, type, statement, ...said, fields };
  // What a claim rests on comes before it is made a claim.
  return [...pieces, ...(isSaid ? [update] : [])].map((change, at) => ({
    ...change,
    expectedVersion: current.version + at,
  }));
}

type Unversioned =
  | Omit<ChangeOf<'ADD_EVIDENCE'>, 'expectedVersion'>
  | Omit<ChangeOf<'REMOVE_EVIDENCE'>, 'expectedVersion'>
  | Omit<ChangeOf<'UPDATE_STATEMENT'>, 'expectedVersion'>;

/** Evidence that comes, and evidence whose note is another; what the file does not have stays. */
function evidenceChanges(
  draft: GraphDraft,
  { id: statement, type, basis }: StoredStatement,
  evidence: readonly EvidenceToAdd[],
): Unversioned[] {
  const known = draft.evidence.find('statement', statement);
  const set = (value: typeof basis): Unversioned => ({
    what: 'UPDATE_STATEMENT',
    type,
    statement,
    basis: value,
    fields: {},
  });
  return evidence.flatMap((piece): Unversioned[] => {
    const there = pieceOf(draft, statement, piece);
    const add: Unversioned = { what: 'ADD_EVIDENCE', statement, evidence: piece };
    if (!there) return [add];
    if (isSamePiece(there, piece)) return [];
    const remove: Unversioned = { what: 'REMOVE_EVIDENCE', statement, evidence: there.id };
    // The last that a claim rests on cannot go, so that it is no claim meanwhile.
    const isLast = known.length === 1 && basis !== 'EDITORIAL';
    return isLast ? [set('EDITORIAL'), remove, add, set(basis)] : [remove, add];
  });
}

function pieceOf(
  draft: GraphDraft,
  statement: string,
  { id = '', source, locator }: EvidenceToAdd,
): EvidenceRow | undefined {
  const byId = draft.evidence.get(id);
  if (byId?.statementId === statement) return byId;
  return evidenceAt(draft, statement, { sourceId: source, locator });
}

const isSamePiece = (one: EvidenceRow, { source, locator, note }: EvidenceToAdd): boolean =>
  one.sourceId === source && one.locator === locator && one.note === note;
