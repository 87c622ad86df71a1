import type { SkillCategory } from '../../gql/graphql';
import type { LinkedEntity } from '../../lib/linked-entity';

/** A skill with what an order of the list goes by. */
type NamedSkill = LinkedEntity & { readonly category: SkillCategory };

/** A skill of the list: as it was kept, and what the graph knows of it. */
export type ListedSkill = {
  /** The slug that it is kept by, which may be a former one. */
  readonly slug: string;
  readonly level: number;
  /** Null where the graph has none, or was not asked yet. */
  readonly skill: NamedSkill | null;
  /** Where the graph has none: what may have become of it. */
  readonly suggestions: readonly LinkedEntity[];
};
