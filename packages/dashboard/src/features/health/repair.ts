import type { Done } from '../../ui/changes/done-toast';

/** What every repair takes: whether whoever is here may do it, and who is told once it is done. */
export type Repair = {
  readonly may: boolean;
  readonly onDone: (done: Done) => void;
};
