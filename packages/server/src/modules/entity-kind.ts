import { KINDS, type Kind } from '../domain/graph/kinds.ts';

/** A kind as the API's enum spells it. */
export type EntityKind = Uppercase<Kind>;

/** The API's spelling of a label. */
export function toEntityKind(kind: string): string {
  return kind.toUpperCase();
}

/** The labels of the kinds that were asked for; null where all are. */
export function toKinds(kinds: readonly EntityKind[] | null | undefined): Kind[] | null {
  return kinds ? KINDS.filter((kind) => kinds.includes(toEntityKind(kind) as EntityKind)) : null;
}

/** The label of the kind that was asked for. */
export function toKind(kind: EntityKind): Kind {
  const found = KINDS.find((one) => toEntityKind(one) === kind);
  if (found === undefined) throw new Error(`the schema lets a kind in that is none: ${kind}`);
  return found;
}
