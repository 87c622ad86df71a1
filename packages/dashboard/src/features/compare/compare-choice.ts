import type { SkillCategory } from '../../gql/graphql';
import type { CompareShow } from '../../lib/compare-url';

/** What is chosen on the screen and kept in the address. */
export type CompareChoice = {
  readonly show: CompareShow;
  readonly onShow: (show: CompareShow) => void;
  readonly category: SkillCategory | undefined;
  readonly onCategory: (category: SkillCategory | undefined) => void;
  /** The levels of the user's own skills, by slug; null where they are not asked for. */
  readonly mine: ReadonlyMap<string, number> | null;
  /** Absent where the user has no skills of their own. */
  readonly onMine: ((mine: boolean) => void) | null;
};
