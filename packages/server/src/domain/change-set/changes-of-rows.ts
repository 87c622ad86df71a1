import type { EvidenceRow, GraphRows, StatementRow } from '../graph/graph-rows.ts';
import type { Change, EvidenceToAdd } from './change.ts';

/** The operations that write rows into a graph that has none of them, ids included. */
export function changesOfRows({ entities, statements, evidence }: GraphRows): Change[] {
  const pieces = Map.groupBy(evidence, ({ statementId }) => statementId);
  return [
    ...entities.map(
      (entity): Change => ({
        what: 'CREATE_ENTITY',
        kind: entity.kind,
        id: entity.id,
        slug: entity.slug,
        name: entity.name,
        description: entity.description,
        aliases: entity.aliases,
        externalIds: [],
        fields: entity.fields,
      }),
    ),
    ...statements.map((statement) => statementToAdd(statement, pieces.get(statement.id) ?? [])),
  ];
}

/** The operation that states what a row says, with the evidence that it rests on. */
export function statementToAdd(
  statement: StatementRow,
  evidence: readonly EvidenceRow[],
): Extract<Change, { what: 'ADD_STATEMENT' }> {
  return {
    what: 'ADD_STATEMENT',
    ...statement,
    evidence: evidence.map(evidenceToAdd),
  };
}

/** A row of evidence as an operation adds it. */
export const evidenceToAdd = ({ id, sourceId, locator, note }: EvidenceRow): EvidenceToAdd => ({
  id,
  source: sourceId,
  locator,
  note,
});
