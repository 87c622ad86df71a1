import type { Snapshot, SnapshotName, SnapshotRole, SnapshotSkill } from './snapshot.ts';
import type { SnapshotEntity, SnapshotKind } from './snapshot-rows.ts';

/** The part of a snapshot that names and numbers its entities. */
export type Numbered = Pick<Snapshot, (typeof NAMES)[SnapshotKind] | (typeof INDEX)[SnapshotKind]>;

/** Index of an entity by its id. */
export type Numbering = ReadonlyMap<string, number>;

const NAMES = {
  Role: 'roles',
  Skill: 'skills',
  Tool: 'tools',
  Credential: 'credentials',
} as const satisfies Record<SnapshotKind, keyof Snapshot>;

const INDEX = {
  Role: 'roleIndex',
  Skill: 'skillIndex',
  Tool: 'toolIndex',
  Credential: 'credentialIndex',
} as const satisfies Record<SnapshotKind, keyof Snapshot>;

/** The ACTIVE entities of a kind, by index. */
export function namesOf(numbered: Numbered, kind: SnapshotKind): readonly SnapshotName[] {
  return numbered[NAMES[kind]];
}

/** The indexes of a kind, by id. */
export function indexOf(numbered: Numbered, kind: SnapshotKind): Numbering {
  return numbered[INDEX[kind]];
}

/** Names and numbers the ACTIVE entities of every kind, by slug. */
export function numberEntities(entities: readonly SnapshotEntity[]): Numbered {
  const active = Map.groupBy(entities.filter(isActive), ({ kind }) => kind);
  const roles = (active.get('Role') ?? []).map(roleNameOf).toSorted(bySlug);
  const skills = (active.get('Skill') ?? []).map(skillNameOf).toSorted(bySlug);
  const tools = (active.get('Tool') ?? []).map(nameOf).toSorted(bySlug);
  const credentials = (active.get('Credential') ?? []).map(nameOf).toSorted(bySlug);
  return {
    roles,
    skills,
    tools,
    credentials,
    roleIndex: numbering(roles),
    skillIndex: withReplacements(skills, dormantEntities(entities)),
    toolIndex: numbering(tools),
    credentialIndex: numbering(credentials),
  };
}

export function isActive({ status }: SnapshotEntity): boolean {
  return status === 'ACTIVE';
}

/** Entities that are not in use, by id. */
export function dormantEntities(entities: readonly SnapshotEntity[]): readonly SnapshotEntity[] {
  return entities.filter((entity) => !isActive(entity)).toSorted(byId);
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** By slug, which is unique within a kind. */
export function bySlug(a: SnapshotName, b: SnapshotName): number {
  if (a.slug === b.slug) return byId(a, b);
  return a.slug < b.slug ? -1 : 1;
}

export function nameOf({ kind, id, slug, name, aliases }: SnapshotEntity): SnapshotName {
  return { kind, id, slug, name, aliases };
}

export function roleNameOf(entity: SnapshotEntity): SnapshotRole {
  return { ...nameOf(entity), seniority: entity.seniority };
}

export function skillNameOf(entity: SnapshotEntity): SnapshotSkill {
  return { ...nameOf(entity), hoursPerLevel: entity.hoursPerLevel };
}

export function numbering(names: readonly SnapshotName[]): Numbering {
  return new Map(names.map((name, index) => [name.id, index]));
}

/** Numbers skills; a deprecated one counts as the ACTIVE one that replaces it, over any number of replacements. */
export function withReplacements(
  active: readonly SnapshotName[],
  dormant: readonly SnapshotEntity[],
): Numbering {
  const skills = dormant.filter(({ kind }) => kind === 'Skill');
  const replacements = new Map(skills.map(({ id, replacedBy }) => [id, replacedBy]));
  const index = new Map(active.map(({ id }, index) => [id, index]));
  for (const { id } of skills) {
    const replacement = index.get(lastReplacement(id, replacements));
    if (replacement !== undefined) index.set(id, replacement);
  }
  return index;
}

/** Where replacements lead; a ring of them leads nowhere else than to one that is not in use. */
function lastReplacement(id: string, replacements: ReadonlyMap<string, string | null>): string {
  const seen = new Set<string>();
  let last = id;
  for (let next = replacements.get(last); next && !seen.has(next); next = replacements.get(last)) {
    seen.add(next);
    last = next;
  }
  return last;
}
