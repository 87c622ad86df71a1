import type { ReactNode } from 'react';
import { formatList } from '../../lib/format';
import { useEntityNames } from '../../ui/changes/entity-names';
import { readRef } from './read-ref';

type NamesProps = {
  /** Entities as `kind/slug`. */
  refs: readonly string[];
  /** Says something of their names, as a sentence joins them. */
  say: (names: string) => ReactNode;
};

/** Entities by the names that people know. */
export function RefNames({ refs, say }: NamesProps) {
  const names = useEntityNames();
  const named = refs
    .flatMap(readRef)
    .flatMap((subject) => (subject.is === 'entity' ? [names.entity(subject.entity).name] : []));
  return say(formatList(named));
}
