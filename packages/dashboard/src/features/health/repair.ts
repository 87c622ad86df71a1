import type { Done } from '../../ui/changes/done-toast';

/** What every repair takes: whether whoever is here may do it, or propose it, and who is told of it. */
export type Repair = {
  readonly may: boolean;
  readonly mayPropose: boolean;
  readonly onDone: (done: Done) => void;
};
