import type {
  SnapshotEntity,
  SnapshotRows,
  SnapshotStatement,
} from '../../../packages/server/src/domain/snapshot/snapshot-rows.ts';
import { withPrerequisites } from './with-prerequisites.ts';
import type { Levels, Need, World } from './world.ts';

/** The most that one skill counts for in another. */
const MOST_CREDIT = 0.5;

/** The slug that the entity of an id counts as; undefined where it plays no part. */
type SlugOf = (id: string) => string | undefined;

type SlugsOf = { readonly role: SlugOf; readonly skill: SlugOf };

/** Skill → skill → number. */
type Table = Map<string, Map<string, number>>;

/** Reads the graph from plain rows; entities and statements that do not count are left out. */
export function readWorld(rows: SnapshotRows): World {
  const slugs = slugsOf(rows.entities);
  const statements = rows.statements.filter(({ rank }) => rank !== 'DEPRECATED');
  const prerequisites = prerequisitesOf(statements, slugs);
  const roles = rows.entities
    .filter(({ kind, status }) => kind === 'Role' && status === 'ACTIVE')
    .map(({ id, slug, seniority }) => {
      const own = statements.filter((one) => one.from === id);
      return [slug, { seniority, needs: effectiveNeeds(own, slugs, prerequisites) }] as const;
    });
  return {
    roles: new Map(roles),
    prerequisites,
    credits: creditsOf(statements, slugs),
    moves: movesOf(statements, slugs),
  };
}

function slugsOf(entities: readonly SnapshotEntity[]): SlugsOf {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const role: SlugOf = (id) => {
    const entity = byId.get(id);
    return entity?.kind === 'Role' && entity.status === 'ACTIVE' ? entity.slug : undefined;
  };
  const skillAfter = (id: string, before: readonly string[]): string | undefined => {
    const entity = byId.get(id);
    if (entity?.kind !== 'Skill' || before.includes(id)) return undefined;
    if (entity.status === 'ACTIVE') return entity.slug;
    return entity.replacedBy === null ? undefined : skillAfter(entity.replacedBy, [...before, id]);
  };
  return { role, skill: (id) => skillAfter(id, []) };
}

/** Statements that meet, as a replaced skill is one of their ends, count with the greatest value. */
function note(table: Table, ends: readonly [string, string], value: number): void {
  const [from, to] = ends;
  const row = table.get(from) ?? new Map<string, number>();
  table.set(from, row.set(to, Math.max(value, row.get(to) ?? 0)));
}

/** The two skills of a statement, if both count and are not one and the same. */
function skillsOf(statement: SnapshotStatement, slugs: SlugsOf): [string, string] | undefined {
  const [from, to] = [slugs.skill(statement.from), slugs.skill(statement.to)];
  return from === undefined || to === undefined || from === to ? undefined : [from, to];
}

function prerequisitesOf(statements: readonly SnapshotStatement[], slugs: SlugsOf): Table {
  const table: Table = new Map();
  for (const statement of statements) {
    if (statement.type !== 'BUILDS_ON') continue;
    const ends = skillsOf(statement, slugs);
    if (ends) note(table, ends, statement.level ?? 0);
  }
  return table;
}

function creditsOf(statements: readonly SnapshotStatement[], slugs: SlugsOf): Table {
  const table: Table = new Map();
  for (const statement of statements) {
    if (statement.type !== 'RELATED' && statement.type !== 'BROADER') continue;
    const ends = skillsOf(statement, slugs);
    if (!ends) continue;
    const [from, to] = ends;
    if (statement.type === 'BROADER') {
      note(table, [to, from], MOST_CREDIT);
    } else {
      const credit = Math.min(statement.credit ?? 0, MOST_CREDIT);
      note(table, [from, to], credit);
      note(table, [to, from], credit);
    }
  }
  return table;
}

/** R: a role's ESSENTIAL requirements, and what their skills build on at importance 1. */
function effectiveNeeds(
  own: readonly SnapshotStatement[],
  slugs: SlugsOf,
  prerequisites: Table,
): ReadonlyMap<string, Need> {
  const levels = new Map<string, number>();
  const importances = new Map<string, number>();
  for (const { type, necessity, to, level, importance } of own) {
    const skill = slugs.skill(to);
    if (type !== 'REQUIRES' || necessity !== 'ESSENTIAL' || skill === undefined) continue;
    levels.set(skill, Math.max(level ?? 0, levels.get(skill) ?? 0));
    importances.set(skill, Math.max(importance ?? 1, importances.get(skill) ?? 0));
  }
  const all: Levels = withPrerequisites(levels, prerequisites);
  return new Map(
    [...all].map(([skill, level]) => [skill, { level, importance: importances.get(skill) ?? 1 }]),
  );
}

function movesOf(
  statements: readonly SnapshotStatement[],
  slugs: SlugsOf,
): Map<string, Set<string>> {
  const moves = new Map<string, Set<string>>();
  for (const { type, from, to } of statements) {
    const [before, after] = [slugs.role(from), slugs.role(to)];
    if (type !== 'LEADS_TO' || before === undefined || after === undefined) continue;
    moves.set(before, (moves.get(before) ?? new Set()).add(after));
  }
  return moves;
}
