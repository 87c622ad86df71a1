import type { SkillOrder } from '../../lib/my-skills-url';

/** What is chosen on the screen and kept in the address. */
export type SkillsChoice = {
  readonly order: SkillOrder;
  readonly onOrder: (order: SkillOrder) => void;
  /** Whether only roles within reach are shown. */
  readonly within: boolean;
  readonly onWithin: (within: boolean) => void;
  /** Whether all roles are shown, and not the first alone. */
  readonly all: boolean;
  readonly onAll: (all: boolean) => void;
};
