import type { GraphChange } from '../../../packages/server/src/domain/snapshot/graph-change.ts';
import type {
  SnapshotEntity,
  SnapshotKind,
  SnapshotRows,
  SnapshotStatement,
} from '../../../packages/server/src/domain/snapshot/snapshot-rows.ts';
import { seededChance } from '../graphs/seeded-chance.ts';

/** A kind of change, and some changes of that kind, each of a single row. */
export type SingleChanges = { readonly of: string; readonly changes: readonly GraphChange[] };

const SEED = 4;

/** Changes of one statement: regraded, retired or removed, each type as often as the graph has it. */
export function statementChanges({ statements }: SnapshotRows, count: number): SingleChanges {
  const pick = picker(statements);
  const ways = [regraded, retired, removed];
  const changes = Array.from({ length: count }, (_, nth) => {
    const change = ways[nth % ways.length] ?? removed;
    return change(pick());
  });
  return { of: 'one statement', changes };
}

/** New prerequisites of the skills that most roles ask for: no other statement reaches as far. */
export function farthestChanges(rows: SnapshotRows, count: number): SingleChanges {
  const asking = new Map<string, number>();
  for (const { type, to } of rows.statements) {
    if (type === 'REQUIRES') asking.set(to, (asking.get(to) ?? 0) + 1);
  }
  const skills = [...asking].toSorted((a, b) => b[1] - a[1]).slice(0, count);
  const pick = picker(ofKind(rows, 'Skill'));
  const changes = skills.map(([from], nth) =>
    written({ ...PREREQUISITE, id: `new-${nth}`, from, to: pick().id }),
  );
  return { of: 'a new prerequisite of a skill that very many roles ask for', changes };
}

const PREREQUISITE: Omit<SnapshotStatement, 'id' | 'from' | 'to'> = {
  type: 'BUILDS_ON',
  rank: 'NORMAL',
  necessity: null,
  importance: null,
  level: 2,
  credit: null,
  move: null,
};

/** Changes of one entity, from the cheapest to the dearest. */
export function entityChanges(rows: SnapshotRows, count: number): readonly SingleChanges[] {
  const [skill, role] = [picker(ofKind(rows, 'Skill')), picker(ofKind(rows, 'Role'))];
  const times = (change: (nth: number) => SnapshotEntity) =>
    Array.from({ length: count }, (_, nth) => ({
      what: 'ENTITY_WRITTEN' as const,
      entity: change(nth),
    }));
  const created = (like: SnapshotEntity, nth: number) => ({
    ...like,
    id: `new-${nth}`,
    slug: `${like.slug}-new`,
  });
  return [
    { of: 'a skill renamed', changes: times(() => ({ ...skill(), name: 'Another name' })) },
    { of: 'a role created', changes: times((nth) => created(role(), nth)) },
    { of: 'a skill created', changes: times((nth) => created(skill(), nth)) },
    {
      of: 'a skill replaced by another',
      changes: times(() => ({ ...skill(), status: 'DEPRECATED', replacedBy: skill().id })),
    },
  ];
}

function ofKind({ entities }: SnapshotRows, kind: SnapshotKind): readonly SnapshotEntity[] {
  return entities.filter((entity) => entity.kind === kind);
}

function picker<Of>(things: readonly Of[]): () => Of {
  const chance = seededChance(SEED);
  return () => {
    const thing = things[chance.below(things.length)];
    if (thing === undefined) throw new Error('There is nothing to pick from.');
    return thing;
  };
}

function written(statement: SnapshotStatement): GraphChange {
  return { what: 'STATEMENT_WRITTEN', statement };
}

function regraded(statement: SnapshotStatement): GraphChange {
  const { level, credit } = statement;
  return written({
    ...statement,
    level: level === null ? null : (level % 5) + 1,
    credit: credit === null ? null : credit / 2,
  });
}

function retired(statement: SnapshotStatement): GraphChange {
  return written({ ...statement, rank: 'DEPRECATED' });
}

function removed({ type, id, from, to }: SnapshotStatement): GraphChange {
  return { what: 'STATEMENT_REMOVED', statement: { type, id, from, to } };
}
