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

/** Names and numbers the entities after some were written. What does not change is shared. */
export function renewEntities(
  snapshot: Snapshot,
  written: readonly SnapshotEntity[],
): RenewedEntities {
  const latest = new Map(written.map((entity) => [entity.id, entity]));
  const ofKind = (kind: SnapshotKind) => [...latest.values()].filter((one) => one.kind === kind);
  const dormant = dormantEntities([
    ...snapshot.dormant.entities.filter(({ id }) => !latest.has(id)),
    ...latest.values(),
  ]);
  const roles = renewNames(snapshot.roles, ofKind('Role'), roleNameOf);
  const skills = renewNames(snapshot.skills, ofKind('Skill'), skillNameOf);
  const tools = renewNames(snapshot.tools, ofKind('Tool'), nameOf);
  const credentials = renewNames(snapshot.credentials, ofKind('Credential'), nameOf);
  const replacementsStay = !skills.renumbering && ofKind('Skill').every(isActive);
  const numbered = {
    roles: roles.names,
    skills: skills.names,
    tools: tools.names,
    credentials: credentials.names,
    roleIndex: roles.renumbering ? numbering(roles.names) : snapshot.roleIndex,
    skillIndex: replacementsStay
      ? snapshot.skillIndex
      : withReplacements(numbering(skills.names), dormant),
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
  const candidates = [...snapshot.dormant.entities, ...latest.values()];
  const moved = candidates.filter(({ kind, id }) => {
    const before = indexOf(snapshot, kind).get(id);
    const kept = before === undefined ? undefined : indexNow(renumberings.get(kind), before);
    return kept !== indexOf(numbered, kind).get(id);
  });
  return { numbered, dormant, renumberings, moved: new Set(moved.map(({ id }) => id)) };
}

type RenewedNames<Name> = {
  readonly names: readonly Name[];
  readonly renumbering: Renumbering | undefined;
};

/** The names of a kind after some were written. One that gets another slug goes and comes anew. */
function renewNames<Name extends SnapshotName>(
  names: readonly Name[],
  written: readonly SnapshotEntity[],
  nameOf: (entity: SnapshotEntity) => Name,
): RenewedNames<Name> {
  if (written.length === 0) return { names, renumbering: undefined };
  const changed = new Map(written.map((entity) => [entity.id, entity]));
  const kept: Placed<Name>[] = [];
  for (const [before, name] of names.entries()) {
    const entity = changed.get(name.id);
    if (!entity) kept.push({ name, before });
    else if (isActive(entity) && entity.slug === name.slug) {
      kept.push({ name: nameOf(entity), before });
      changed.delete(name.id);
    }
  }
  const added = [...changed.values()]
    .filter(isActive)
    .map((entity) => ({ name: nameOf(entity), before: -1 }));
  const placed = [...kept, ...added].toSorted((a, b) => bySlug(a.name, b.name));
  const isSame = added.length === 0 && kept.length === names.length;
  return {
    names: placed.map(({ name }) => name),
    renumbering: isSame ? undefined : renumber(names.length, placed),
  };
}

/** A name and the index that it had; −1 if none. */
type Placed<Name> = { readonly name: Name; readonly before: number };

function renumber(countBefore: number, placed: readonly Placed<unknown>[]): Renumbering {
  const before = Int32Array.from(placed, (one) => one.before);
  const now = new Int32Array(countBefore).fill(-1);
  for (const [index, old] of before.entries()) if (old >= 0) now[old] = index;
  return { now, before };
}
