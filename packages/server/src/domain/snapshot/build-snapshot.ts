import { compressRows, creditRows, fractionRows, reverseLinks } from './compressed-rows.ts';
import { creditLinks } from './credit-links.ts';
import { byId, dormantEntities, numberEntities } from './number-entities.ts';
import type { TableName } from './planned-statements.ts';
import { askedByRows, requirementRows } from './requirement-rows.ts';
import { settleStatements } from './settle-statements.ts';
import type { Snapshot } from './snapshot.ts';
import type { SnapshotRows } from './snapshot-rows.ts';

/** Builds the snapshot of the graph that the rows describe, whatever the order of the rows. */
export function buildSnapshot({ revision, entities, statements }: SnapshotRows): Snapshot {
  const numbered = numberEntities(entities);
  const { links, dormant } = settleStatements(statements, numbered);
  const [roleCount, skillCount] = [numbered.roles.length, numbered.skills.length];
  const linksOf = (table: TableName) => links.get(table) ?? [];
  const rowsOf = (table: TableName, rowCount: number) => compressRows(rowCount, linksOf(table));
  const prerequisites = rowsOf('prerequisites', skillCount);
  const requirements = requirementRows(rowsOf('essentials', roleCount), prerequisites);
  const credits = creditLinks(linksOf('broader'), linksOf('related'));
  return {
    revision,
    ...numbered,
    requirements,
    askedBy: askedByRows(requirements, skillCount),
    optionals: rowsOf('optionals', roleCount),
    prerequisites,
    broader: rowsOf('broader', skillCount),
    related: fractionRows(skillCount, linksOf('related')),
    creditedBy: creditRows(skillCount, reverseLinks(credits)),
    creditsTo: creditRows(skillCount, credits),
    toolsOf: rowsOf('toolsOf', roleCount),
    supports: rowsOf('supports', numbered.tools.length),
    taughtBy: rowsOf('taughtBy', skillCount),
    moves: rowsOf('moves', roleCount),
    dormant: { entities: dormantEntities(entities), statements: dormant.toSorted(byId) },
  };
}
