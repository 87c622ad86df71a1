import type { StatementType } from '../graph/statement-types.ts';
import { compressRows, creditRows, type Link, reverseLinks } from './compressed-rows.ts';
import { moveCode } from './known-move.ts';
import { askedByRows, requirementRows } from './requirement-rows.ts';
import type { Snapshot, SnapshotName, SnapshotRole, SnapshotSkill } from './snapshot.ts';
import type {
  SnapshotEntity,
  SnapshotKind,
  SnapshotRows,
  SnapshotStatement,
} from './snapshot-rows.ts';

/** The most that one skill may count for in another (design §4). */
const MOST_CREDIT = 0.5;

type Numbering = ReadonlyMap<string, number>;
type Ends = { readonly from: Numbering; readonly to: Numbering };

/** Builds the snapshot of the graph that the rows describe, whatever the order of the rows. */
export function buildSnapshot(rows: SnapshotRows): Snapshot {
  const roles = activeOf(rows.entities, 'Role').map(roleOf);
  const skills = activeOf(rows.entities, 'Skill').map(skillOf);
  const tools = activeOf(rows.entities, 'Tool').map(nameOf);
  const credentials = activeOf(rows.entities, 'Credential').map(nameOf);
  const roleIndex = numbering(roles);
  const skillIndex = withReplacements(numbering(skills), rows.entities);
  const toolIndex = numbering(tools);
  const inUse = rows.statements.filter((statement) => statement.rank !== 'DEPRECATED');
  const linksOf = (type: StatementType, ends: Ends) =>
    strongest(
      inUse.filter((one) => one.type === type),
      ends,
    );
  const required = requiredLinks(inUse, { from: roleIndex, to: skillIndex });
  const prerequisites = compressRows(
    skills.length,
    linksOf('BUILDS_ON', { from: skillIndex, to: skillIndex }).filter(notToItself),
  );
  const requirements = requirementRows(
    compressRows(roles.length, required.essential),
    prerequisites,
  );
  const credits = creditLinks(inUse, skillIndex);
  const taught = linksOf('TEACHES', { from: numbering(credentials), to: skillIndex });
  return {
    revision: rows.revision,
    roles,
    skills,
    tools,
    credentials,
    roleIndex,
    skillIndex,
    requirements,
    askedBy: askedByRows(requirements, skills.length),
    optionals: compressRows(roles.length, required.optional),
    prerequisites,
    creditedBy: creditRows(skills.length, reverseLinks(credits)),
    creditsTo: creditRows(skills.length, credits),
    toolsOf: compressRows(roles.length, linksOf('USES', { from: roleIndex, to: toolIndex })),
    supports: compressRows(tools.length, linksOf('SUPPORTS', { from: toolIndex, to: skillIndex })),
    taughtBy: compressRows(skills.length, reverseLinks(taught)),
    moves: compressRows(roles.length, linksOf('LEADS_TO', { from: roleIndex, to: roleIndex })),
  };
}

/** Where a replacement makes an essential and an optional requirement meet, the essential one counts. */
function requiredLinks(statements: readonly SnapshotStatement[], ends: Ends) {
  const of = (necessity: 'ESSENTIAL' | 'OPTIONAL') =>
    strongest(
      statements.filter((one) => one.type === 'REQUIRES' && one.necessity === necessity),
      ends,
    );
  const essential = of('ESSENTIAL');
  const known = new Set(essential.map(({ from, to }) => `${from}:${to}`));
  const optional = of('OPTIONAL').filter(({ from, to }) => !known.has(`${from}:${to}`));
  return { essential, optional };
}

function activeOf(
  entities: readonly SnapshotEntity[],
  kind: SnapshotKind,
): readonly SnapshotEntity[] {
  return entities
    .filter((entity) => entity.kind === kind && entity.status === 'ACTIVE')
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

function nameOf({ kind, id, slug, name, aliases }: SnapshotEntity): SnapshotName {
  return { kind, id, slug, name, aliases };
}

function roleOf(entity: SnapshotEntity): SnapshotRole {
  return { ...nameOf(entity), seniority: entity.seniority };
}

function skillOf(entity: SnapshotEntity): SnapshotSkill {
  return { ...nameOf(entity), hoursPerLevel: entity.hoursPerLevel };
}

function numbering(names: readonly SnapshotName[]): Numbering {
  return new Map(names.map((name, index) => [name.id, index]));
}

/** A deprecated skill counts as the ACTIVE one that replaces it, over any number of replacements. */
function withReplacements(active: Numbering, entities: readonly SnapshotEntity[]): Numbering {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const all = new Map(active);
  for (const entity of entities) {
    const seen = new Set<string>();
    let next: SnapshotEntity | undefined = entity;
    while (next && next.status === 'DEPRECATED' && next.replacedBy && !seen.has(next.id)) {
      seen.add(next.id);
      next = byId.get(next.replacedBy);
    }
    const index = next && active.get(next.id);
    if (index !== undefined) all.set(entity.id, index);
  }
  return all;
}

const notToItself = (link: Link) => link.from !== link.to;

/** One link per pair: where a replacement makes two statements meet, the greater numbers count. */
function strongest(statements: readonly SnapshotStatement[], ends: Ends): readonly Link[] {
  const links = new Map<string, Link>();
  for (const statement of statements) {
    const from = ends.from.get(statement.from);
    const to = ends.to.get(statement.to);
    if (from === undefined || to === undefined) continue;
    const link = { from, to, ...numbersOf(statement), statementId: statement.id };
    const met = links.get(`${from}:${to}`);
    links.set(`${from}:${to}`, met ? greater(met, link) : link);
  }
  return [...links.values()];
}

function greater(a: Link, b: Link): Link {
  const first = a.statementId < b.statementId ? a : b;
  return { ...first, value: Math.max(a.value, b.value), weight: Math.max(a.weight, b.weight) };
}

function numbersOf({ level, importance, move }: SnapshotStatement) {
  if (move !== null) return { value: moveCode(move), weight: 0 };
  return { value: level ?? importance ?? 0, weight: level === null ? 0 : (importance ?? 0) };
}

/** What a skill counts in: related ones, read both ways, and directly broader ones at the most. */
function creditLinks(
  statements: readonly SnapshotStatement[],
  skillIndex: Numbering,
): readonly Link[] {
  const credits = new Map<string, Link>();
  const count = (from: number, to: number, value: number, statementId: string) => {
    const known = credits.get(`${from}:${to}`);
    if (from === to || (known && known.value >= value)) return;
    credits.set(`${from}:${to}`, { from, to, value, weight: 0, statementId });
  };
  for (const statement of statements) {
    const from = skillIndex.get(statement.from);
    const to = skillIndex.get(statement.to);
    if (from === undefined || to === undefined) continue;
    if (statement.type === 'BROADER') count(from, to, MOST_CREDIT, statement.id);
    if (statement.type !== 'RELATED') continue;
    const credit = Math.min(statement.credit ?? 0, MOST_CREDIT);
    count(from, to, credit, statement.id);
    count(to, from, credit, statement.id);
  }
  return [...credits.values()];
}
