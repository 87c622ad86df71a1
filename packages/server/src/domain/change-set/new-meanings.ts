import type { Change } from './change.ts';
import { splitReference } from './find-row.ts';
import { slugKey } from './graph-draft.ts';

/** A reference, and all by which the graph as it is may know what it means by then. */
export type ComeToMean = (ref: string) => readonly string[];

/**
 * What references mean after the operations before them: one that gives an entity another slug or
 * external id lets a later one name it by that, when no stored row is found by it yet.
 */
export function newMeanings(changes: readonly Change[]): ComeToMean {
  const meanings = new Map<string, string[]>();
  const note = (ref: string, entity: string): void => {
    meanings.set(ref, [...(meanings.get(ref) ?? []), entity]);
  };
  for (const change of changes) {
    if (change.what !== 'UPDATE_ENTITY') continue;
    const { kind, entity, slug, externalIds = [] } = change;
    if (slug !== undefined) note(slugKey(kind, slug), entity);
    if (slug !== undefined) note(slug, entity);
    for (const key of externalIds) note(key, entity);
  }
  return (ref) => {
    const all = new Set([ref]);
    // A set that grows while it is walked is walked to its new end.
    for (const one of all) for (const more of namesOf(meanings, one)) all.add(more);
    return [...all];
  };
}

function namesOf(meanings: ReadonlyMap<string, readonly string[]>, ref: string): readonly string[] {
  const { kind, slug } = splitReference(ref);
  // The kind may be written in capitals.
  const key = kind ? slugKey(kind, slug) : ref;
  return meanings.get(key) ?? [];
}
