import type { LinkedEntity } from '../../lib/linked-entity';

/** What all skills of a step have in common. */
export type RowContext = {
  /** The role that asks for them. */
  readonly target: LinkedEntity;
  /** The number of the step. */
  readonly step: number;
  /** Slugs of what is to learn or to raise, among which the reasons for an implied skill are. */
  readonly skills: ReadonlySet<string>;
};
