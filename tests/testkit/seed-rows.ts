import type { EntityRow, StatementRow } from '../../packages/server/src/domain/graph/graph-rows.ts';
import type {
  MoveKind,
  SnapshotEntity,
  SnapshotKind,
  SnapshotRows,
  SnapshotStatement,
} from '../../packages/server/src/domain/snapshot/snapshot-rows.ts';
import { readSeed } from '../../packages/server/src/store/seed/read-seed.ts';
import { SEED_FOLDER } from '../../packages/server/src/store/seed/seed-folder.ts';

const KINDS: readonly string[] = ['Role', 'Skill', 'Tool', 'Credential'] satisfies SnapshotKind[];

/** The seed as planning reads it, without a database in between. */
export async function readSeedRows(): Promise<SnapshotRows> {
  const { rows } = await readSeed(SEED_FOLDER);
  const entities = rows.entities.filter(isPlanned).map(entityOf);
  const ids = new Set(entities.map(({ id }) => id));
  const statements = rows.statements
    .filter(({ from, to }) => ids.has(from) && ids.has(to))
    .map(statementOf);
  return { revision: 1, entities, statements };
}

type PlannedRow = EntityRow & { readonly kind: SnapshotKind };

const isPlanned = (row: EntityRow): row is PlannedRow => KINDS.includes(row.kind);

function entityOf({ kind, id, slug, name, aliases, status, fields }: PlannedRow): SnapshotEntity {
  return {
    kind,
    id,
    slug,
    name,
    aliases,
    status,
    replacedBy: null,
    hoursPerLevel: numberOf(fields['hoursPerLevel']),
    seniority: numberOf(fields['seniority']),
  };
}

function statementOf({ type, id, from, to, rank, fields }: StatementRow): SnapshotStatement {
  return {
    type,
    id,
    from,
    to,
    rank,
    necessity: (fields['necessity'] ?? null) as SnapshotStatement['necessity'],
    importance: numberOf(fields['importance']),
    level: numberOf(fields['level']),
    credit: numberOf(fields['credit']),
    move: (fields['move'] ?? null) as MoveKind | null,
  };
}

function numberOf(value: EntityRow['fields'][string] | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
