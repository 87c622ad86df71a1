import type { ListChanges } from './use-list-changes';

/** What can be done with the skills of a list; absent where they are somebody else's. */
export type ListActions = ListChanges & {
  readonly setLevel: (slug: string, level: number) => void;
};
