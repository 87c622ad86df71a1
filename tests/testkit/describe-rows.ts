import type {
  SnapshotEntity,
  SnapshotRows,
  SnapshotStatement,
} from '../../packages/server/src/domain/snapshot/snapshot-rows.ts';

/** The rows in a form that fits on a screen: a line per entity of note and per statement. */
export function describeRows({ entities, statements }: SnapshotRows): string {
  return [...entities.map(describeEntity), ...statements.map(describeStatement)].join('\n');
}

function describeEntity({ kind, slug, status, replacedBy, seniority }: SnapshotEntity): string {
  return withParts(`${kind} ${slug}`, [
    status === 'DEPRECATED' && 'DEPRECATED',
    replacedBy !== null && `replaced by ${replacedBy}`,
    seniority !== null && `seniority ${seniority}`,
  ]);
}

function describeStatement(statement: SnapshotStatement): string {
  const { id, rank, necessity, level, importance, credit } = statement;
  return withParts(id, [
    level !== null && `level ${level}`,
    importance !== null && `importance ${importance}`,
    credit !== null && `credit ${credit}`,
    necessity === 'OPTIONAL' && necessity,
    rank !== 'NORMAL' && rank,
  ]);
}

function withParts(what: string, parts: readonly (string | false)[]): string {
  return [what, ...parts.filter((part) => part !== false)].join(', ');
}
