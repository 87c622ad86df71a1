import type { EntityRow, EvidenceRow, GraphRows, StatementRow } from './graph-rows.ts';
import type { Problem } from './problem.ts';

const unknownEnds = (
  { statementId, sourceId, locator }: EvidenceRow,
  statementIds: ReadonlySet<string>,
  entities: ReadonlyMap<string, EntityRow>,
): string[] => {
  const subject = `evidence "${locator}"`;
  const source = entities.get(sourceId);
  return [
    ...(statementIds.has(statementId)
      ? []
      : [`${subject}: no statement has the id "${statementId}"; name one that exists.`]),
    ...(source?.kind === 'Source'
      ? []
      : [`${subject}: "${sourceId}" is not the id of a Source; name one that exists.`]),
  ];
};

/** Evidence that hangs in the air, and claims of an article or a dataset without any. */
export const checkEvidence = (
  rows: GraphRows,
  entities: ReadonlyMap<string, EntityRow>,
  describe: (statement: StatementRow) => string,
): Problem[] => {
  const statementIds = new Set(rows.statements.map(({ id }) => id));
  const supported = new Set(rows.evidence.map(({ statementId }) => statementId));
  return [
    ...rows.evidence.flatMap((evidence, index) =>
      unknownEnds(evidence, statementIds, entities).map(
        (message): Problem => ({ rule: 'UNKNOWN_REFERENCE', message, table: 'evidence', index }),
      ),
    ),
    ...rows.statements.flatMap((statement, index): Problem[] => {
      if (statement.basis === 'EDITORIAL' || supported.has(statement.id)) return [];
      const message = `${describe(statement)}: basis is ${statement.basis}, but there is no evidence; add some or make the basis EDITORIAL.`;
      return [{ rule: 'MISSING_EVIDENCE', message, table: 'statements', index }];
    }),
  ];
};
