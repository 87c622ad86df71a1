import type { FieldValue } from '../graph/graph-rows.ts';
import type { Kind } from '../graph/kinds.ts';
import type { GraphChange } from '../snapshot/graph-change.ts';
import { isPlanned } from '../snapshot/planned-statements.ts';
import type { SnapshotEntity, SnapshotKind, SnapshotStatement } from '../snapshot/snapshot-rows.ts';
import type { Effect } from './effect.ts';
import type { StoredEntity, StoredStatement } from './rows.ts';

const PLANNED_KINDS: ReadonlySet<string> = new Set<SnapshotKind>([
  'Role',
  'Skill',
  'Tool',
  'Credential',
]);

/** What planning has to be told of effects, in their order; it reads neither evidence nor references. */
export function plannedChanges(effects: readonly Effect[]): GraphChange[] {
  return effects.flatMap((effect) => {
    if (effect.table === 'entities') return ofEntity(effect.before, effect.after);
    return effect.table === 'statements' ? ofStatement(effect.before, effect.after) : [];
  });
}

function ofEntity(before: StoredEntity | null, after: StoredEntity | null): GraphChange[] {
  if (after) return plannedEntity(after).map((entity) => ({ what: 'ENTITY_WRITTEN', entity }));
  const kind = plannedKind(before?.kind);
  return before && kind ? [{ what: 'ENTITY_REMOVED', entity: { kind, id: before.id } }] : [];
}

const plannedKind = (kind: Kind | undefined): SnapshotKind | undefined =>
  kind && PLANNED_KINDS.has(kind) ? (kind as SnapshotKind) : undefined;

/** An entity as planning reads it; none of a kind that it does not read. */
export function plannedEntity(row: StoredEntity): SnapshotEntity[] {
  const kind = plannedKind(row.kind);
  if (!kind) return [];
  const { id, slug, name, aliases, status, replacedBy, fields } = row;
  const { hoursPerLevel = null, seniority = null } = fields as Numbers;
  return [{ kind, id, slug, name, aliases, status, replacedBy, hoursPerLevel, seniority }];
}

type Numbers = { hoursPerLevel?: number; seniority?: number };

/** A statement that joins others than before is one that goes and one that comes. */
function ofStatement(before: StoredStatement | null, after: StoredStatement | null): GraphChange[] {
  const row = after ?? before;
  if (!row || !isPlanned(row)) return [];
  const isMoved = before && (before.from !== after?.from || before.to !== after?.to);
  return [
    ...(before && isMoved ? [removed(before)] : []),
    ...(after ? [{ what: 'STATEMENT_WRITTEN' as const, statement: snapshotStatement(after) }] : []),
  ];
}

const removed = ({ type, id, from, to }: StoredStatement): GraphChange => ({
  what: 'STATEMENT_REMOVED',
  statement: { type, id, from, to },
});

function snapshotStatement({
  type,
  id,
  from,
  to,
  rank,
  fields,
}: StoredStatement): SnapshotStatement {
  const field = (name: string): FieldValue | null => fields[name] ?? null;
  return {
    type,
    id,
    from,
    to,
    rank,
    necessity: field('necessity') as SnapshotStatement['necessity'],
    importance: field('importance') as number | null,
    level: field('level') as number | null,
    credit: field('credit') as number | null,
    move: field('move') as SnapshotStatement['move'],
  };
}
