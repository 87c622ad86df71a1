import type { Kind } from '../../lib/kinds';
import type { ShortcutId } from '../../lib/shortcuts';

/** One thing that the palette offers. */
export type PaletteChoice = {
  readonly id: string;
  readonly label: string;
  /** What else tells what it is, such as the name that it was found by. */
  readonly note?: string;
  readonly kind?: Kind;
  readonly shortcut?: ShortcutId;
  readonly run: () => void;
};

/** Choices of one sort, under a heading. */
export type PaletteGroup = {
  readonly id: 'question' | 'here' | 'recent' | 'entities' | 'actions' | 'missing';
  readonly choices: readonly PaletteChoice[];
};
