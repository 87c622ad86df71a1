import {
  bySlug,
  dormantEntities,
  indexOf,
  isActive,
  type Numbered,
  nameOf,
  numbering,
  roleNameOf,
  skillNameOf,
  withReplacements,
} from './number-entities.ts';
import { indexNow, type Renumbering } from './renumber-rows.ts';
import type { Dormant, Snapshot, SnapshotName } from './snapshot.ts';
import type { SnapshotEntity, SnapshotKind } from './snapshot-rows.ts';

/** The entities of a snapshot after changes. */
export type RenewedEntities = {
  readonly numbered: Numbered;
  readonly dormant: Dormant['entities'];
  /** How indexes change, for each kind of which some do. */
  readonly renumberings: ReadonlyMap<SnapshotKind, Renumbering | undefined>;
  /** Ids that lead to another entity than before, to one where there was none, or to none. */
  readonly moved: ReadonlySet<string>;
};

/** An entity that is there no more. */
export type RemovedEntity = Pick<SnapshotEntity, 'kind' | 'id'>;

/** Entities that were written, each once, and those that were removed. */
export type EntitiesAfter = {
  readonly written: readonly SnapshotEntity[];
  readonly removed: readonly RemovedEntity[];
};

/** Names and numbers the entities after some were written. What does not change is shared. */
export function renewEntities(
  snapshot: Snapshot,
  { written, removed }: EntitiesAfter,
): RenewedEntities {
  const touched = new Map([...written, ...removed].map((entity) => [entity.id, entity]));
  const ofKind = (kind: SnapshotKind) => [...touched.values()].filter((one) => one.kind === kind);
  const dormant = dormantEntities([
    ...snapshot.dormant.entities.filter(({ id }) => !touched.has(id)),
    ...written,
  ]);
  const roles = renewNames(snapshot.roles, ofKind('Role'), roleNameOf);
  const skills = renewNames(snapshot.skills, ofKind('Skill'), skillNameOf);
  const tools = renewNames(snapshot.tools, ofKind('Tool'), nameOf);
  const credentials = renewNames(snapshot.credentials, ofKind('Credential'), nameOf);
  const replacementsStay = !skills.renumbering && ofKind('Skill').every(isInUse);
  const numbered = {
    roles: roles.names,
    skills: skills.names,
    tools: tools.names,
    credentials: credentials.names,
    roleIndex: roles.renumbering ? numbering(roles.names) : snapshot.roleIndex,
    skillIndex: replacementsStay ? snapshot.skillIndex : withReplacements(skills.names, dormant),
    toolIndex: tools.renumbering ? numbering(tools.names) : snapshot.toolIndex,
    credentialIndex: credentials.renumbering
      ? numbering(credentials.names)
      : snapshot.credentialIndex,
  };
  const renumberings = new Map<SnapshotKind, Renumbering | undefined>([
    ['Role', roles.renumbering],
    ['Skill', skills.renumbering],
    ['Tool', tools.renumbering],
    ['Credential', credentials.renumbering],
  ]);
  const candidates = [...snapshot.dormant.entities, ...touched.values()];
  const moved = candidates.filter(({ kind, id }) => {
    const before = indexOf(snapshot, kind).get(id);
    const kept = before === undefined ? undefined : indexNow(renumberings.get(kind), before);
    return kept !== indexOf(numbered, kind).get(id);
  });
  return { numbered, dormant, renumberings, moved: new Set(moved.map(({ id }) => id)) };
}

/** An entity that was written, or one that was removed. */
type Touched = SnapshotEntity | RemovedEntity;

const isInUse = (entity: Touched): entity is SnapshotEntity =>
  'status' in entity && isActive(entity);

type RenewedNames<Name> = {
  readonly names: readonly Name[];
  readonly renumbering: Renumbering | undefined;
};

/** The names of a kind after some were written. One that gets another slug goes and comes anew. */
function renewNames<Name extends SnapshotName>(
  names: readonly Name[],
  touched: readonly Touched[],
  nameOf: (entity: SnapshotEntity) => Name,
): RenewedNames<Name> {
  if (touched.length === 0) return { names, renumbering: undefined };
  const changed = new Map(touched.map((entity) => [entity.id, entity]));
  const stays = ({ id, slug }: Name) => {
    const entity = changed.get(id);
    return !entity || (isInUse(entity) && entity.slug === slug);
  };
  const renewed = names.filter(stays).map((name) => {
    const entity = changed.get(name.id);
    changed.delete(name.id);
    return entity && isInUse(entity) ? nameOf(entity) : name;
  });
  const added = [...changed.values()].filter(isInUse).map(nameOf);
  if (added.length === 0 && renewed.length === names.length)
    return { names: renewed, renumbering: undefined };
  const sorted = [...renewed, ...added].toSorted(bySlug);
  const isNew = new Set(added.map(({ id }) => id));
  return { names: sorted, renumbering: renumber(names, sorted, isNew) };
}

/** Where names are now: those that stayed are in the same order as before. */
function renumber(
  names: readonly SnapshotName[],
  sorted: readonly SnapshotName[],
  isNew: ReadonlySet<string>,
): Renumbering {
  const now = new Int32Array(names.length).fill(-1);
  const before = new Int32Array(sorted.length).fill(-1);
  let old = 0;
  for (const [index, { id }] of sorted.entries()) {
    if (isNew.has(id)) continue;
    while (old < names.length && names[old]?.id !== id) old++;
    now[old] = index;
    before[index] = old;
    old++;
  }
  return { now, before };
}
