import type { Snapshot } from '../../../packages/server/src/domain/snapshot/snapshot.ts';

/** A skill at a level, which a role asks for or a person holds. */
export type Level = { readonly skill: number; readonly level: number };

/** What a role asks for or welcomes. */
export type Ask = Level & { readonly importance: number; readonly isOptional: boolean };

/** What a likeness may read: what every role asks for, by role index. */
export type RoleAsks = {
  readonly snapshot: Snapshot;
  readonly asks: readonly (readonly Ask[])[];
  readonly skillCount: number;
};

/** R(r) of every role, and its OPTIONAL requirements where R(r) does not have the skill. */
export function roleAsks(snapshot: Snapshot): RoleAsks {
  const { requirements, optionals, roles, skills } = snapshot;
  const asks = roles.map((_, role) => {
    const required = between(requirements.start, role).map((at) => ({
      skill: requirements.skill[at] ?? 0,
      level: requirements.level[at] ?? 0,
      importance: requirements.importance[at] ?? 0,
      isOptional: false,
    }));
    const known = new Set(required.map(({ skill }) => skill));
    const optional = between(optionals.start, role).map((at) => ({
      skill: optionals.to[at] ?? 0,
      level: optionals.value[at] ?? 0,
      importance: optionals.weight[at] ?? 0,
      isOptional: true,
    }));
    return [...required, ...optional.filter(({ skill }) => !known.has(skill))];
  });
  return { snapshot, asks, skillCount: skills.length };
}

function between(start: Uint32Array, row: number): number[] {
  const first = start[row] ?? 0;
  return Array.from({ length: (start[row + 1] ?? first) - first }, (_, at) => first + at);
}
