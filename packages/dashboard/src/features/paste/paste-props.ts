import type { HeldSkill } from '../../lib/held-skills';
import type { Trouble } from '../../lib/trouble';
import type { TextFindings } from './finder/find-matches';
import type { TextSort } from './pasted-text';

/** A text, how far it is read, and what can be done with it. */
export type PasteProps = {
  text: string;
  sort: TextSort;
  /** Whether the text is being changed. */
  isWriting: boolean;
  /** What the text names; null while that is looked for. */
  findings: TextFindings | null;
  /** Why there are no names to look for. */
  trouble: Trouble | null;
  onRetry: () => void;
  held: readonly HeldSkill[];
  mayPropose: boolean;
  onTake: (text: string) => void;
  onWrite: () => void;
  onForget: () => void;
  onSort: (sort: TextSort) => void;
  onReplace: (skills: readonly HeldSkill[]) => void;
};
