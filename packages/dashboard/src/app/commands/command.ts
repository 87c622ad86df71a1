import type { ShortcutId } from '../../lib/shortcuts';

/** Something that can be done from any page. */
export type Command = {
  readonly id: string;
  readonly label: string;
  /** The shortcut that does it as well. */
  readonly shortcut?: ShortcutId;
  readonly run: () => void;
};
