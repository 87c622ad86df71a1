import type { FoundKind, NamedEntity } from './finder/dictionary';
import type { Match } from './finder/find-matches';
import type { Stance } from './finder/read-stance';

/** An entity that a text names, however often. */
export type NamedInText = NamedEntity & {
  readonly count: number;
  /** How it is meant where it is asked for most: once asked for, it is not optional any more. */
  readonly stance: Stance;
};

const BY_WEIGHT: readonly Stance[] = ['RULED_OUT', 'OPTIONAL', 'ASKED'];

/** The entities of a kind that a text names, in the order in which it first does. */
export function namedInText(matches: readonly Match[], kind: FoundKind): readonly NamedInText[] {
  const named = new Map<string, NamedInText>();
  for (const { entity, stance } of matches) {
    if (entity.kind !== kind) continue;
    const before = named.get(entity.slug);
    const stronger =
      before && BY_WEIGHT.indexOf(before.stance) > BY_WEIGHT.indexOf(stance)
        ? before.stance
        : stance;
    named.set(entity.slug, { ...entity, count: (before?.count ?? 0) + 1, stance: stronger });
  }
  return [...named.values()];
}
