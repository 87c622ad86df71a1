import { nameKey } from '../graph/name-key.ts';
import { areAlikeNames, type Named } from './near-names.ts';

/** How like a name of something is to a name that was given, the likest first. */
export const LIKENESSES = ['SAME_NAME', 'SAME_ALIAS', 'ALIKE'] as const;

type Likeness = (typeof LIKENESSES)[number];

/** A name that was given, and the name or alias that is like it. */
export type SimilarName = {
  readonly given: string;
  readonly name: string;
  readonly likeness: Likeness;
};

/** The name or alias of something that is likest to one of those given; null where none is like any. */
export function likestName(names: readonly string[], named: Named): SimilarName | null {
  for (const likeness of LIKENESSES) {
    for (const given of names) {
      const name = LOOKS[likeness](given, named);
      if (name !== undefined) return { given, name, likeness };
    }
  }
  return null;
}

/** The name or alias that is so like a name, if there is one. */
type Look = (given: string, named: Named) => string | undefined;

const LOOKS: Readonly<Record<Likeness, Look>> = {
  SAME_NAME: (given, { name }) => (isSame(given, name) ? name : undefined),
  SAME_ALIAS: (given, { aliases }) => aliases.find((alias) => isSame(given, alias)),
  ALIKE: (given, { name, aliases }) => [name, ...aliases].find((one) => areAlikeNames(given, one)),
};

const isSame = (one: string, other: string): boolean => nameKey(one) === nameKey(other);
