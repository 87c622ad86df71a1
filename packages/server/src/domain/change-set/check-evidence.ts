import type { EvidenceRow } from '../graph/graph-rows.ts';
import type { EvidenceToAdd } from './change.ts';
import type { ChangeProblem } from './change-problem.ts';
import { type Changing, nameOfEntity, nameOfStatement } from './changing.ts';
import { checkText } from './check-entity.ts';
import { findEntity } from './find-row.ts';
import type { GraphDraft } from './graph-draft.ts';
import type { StoredStatement } from './rows.ts';

/** Writes a piece of evidence for a statement. */
export function writeEvidence(
  { draft, newId }: Changing,
  statementId: string,
  { id, source, locator, note, evenOutOfUse = false }: EvidenceToAdd,
): ChangeProblem[] {
  const problems = [
    ...checkText('locator', locator, { lines: false }),
    ...checkText('note', note, { lines: true }),
  ];
  const found = findEntity(draft, { field: 'source', ref: source }, ['Source']);
  if ('problem' in found) return [...problems, found.problem];
  if (found.row.status !== 'ACTIVE' && !evenOutOfUse) {
    const message = `source: ${nameOfEntity(found.row)} is deprecated; name one that is in use.`;
    return [...problems, { rule: 'DEPRECATED_TARGET', field: 'source', value: source, message }];
  }
  const row = { id: id ?? newId(), statementId, sourceId: found.row.id, locator, note };
  problems.push(...checkTwin(draft, row, nameOfEntity(found.row)));
  if (problems.length === 0) draft.write('evidence', row.id, row);
  return problems;
}

/** A place in a source that supports the statement already, a given piece aside. */
export const evidenceAt = (
  draft: GraphDraft,
  statementId: string,
  { sourceId, locator }: Pick<EvidenceRow, 'sourceId' | 'locator'>,
  apart?: string,
): EvidenceRow | undefined =>
  draft.evidence
    .find('statement', statementId)
    .find(
      (other) => other.sourceId === sourceId && other.locator === locator && other.id !== apart,
    );

function checkTwin(draft: GraphDraft, row: EvidenceRow, source: string): ChangeProblem[] {
  const twin = evidenceAt(draft, row.statementId, row) ?? draft.evidence.get(row.id);
  if (!twin) return [];
  const message = `locator: ${source} ${row.locator} supports the statement already; change the note there, or name another place.`;
  const at = { field: 'locator', value: row.locator, existing: twin.id };
  return [{ rule: 'DUPLICATE_EVIDENCE', message, ...at }];
}

/** A claim of an article or a dataset that nothing would support. */
export function checkSupport(draft: GraphDraft, statement: StoredStatement): ChangeProblem[] {
  const { id, basis } = statement;
  if (basis === 'EDITORIAL' || draft.evidence.find('statement', id).length > 0) return [];
  const message = `${nameOfStatement(draft, statement)}: basis is ${basis}, but there is no evidence; add some, or make the basis EDITORIAL.`;
  return [{ rule: 'MISSING_EVIDENCE', field: 'basis', value: basis, message }];
}
