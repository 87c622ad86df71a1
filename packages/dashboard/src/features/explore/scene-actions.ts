import { createContext } from 'react';
import type { Act, Along } from './acts';

/** What is chosen in a scene, and what can be done to it, wherever on the screen that is. */
export type SceneActions = {
  /** The key of the entity that is chosen. */
  readonly selected: string | null;
  readonly select: (key: string | null) => void;
  /** Does one act, or several at once. */
  readonly act: (...acts: readonly Act[]) => void;
  /** Brings in what an entity connects to; if it has done so before, more of it. */
  readonly expand: (key: string, along?: Along) => void;
  /** How many more an entity would bring in; null before that is known, 0 where all is there. */
  readonly moreOf: (key: string, along?: Along) => number | null;
  readonly isPinned: (key: string) => boolean;
  readonly focus: string | null;
  /** Does what a key stands for to the entity that is chosen; whether it stands for something. */
  readonly onKey: (key: string) => boolean;
};

/** Nothing is chosen, and nothing can be done. */
export const NO_ACTIONS: SceneActions = {
  selected: null,
  select: () => undefined,
  act: () => undefined,
  expand: () => undefined,
  moreOf: () => null,
  isPinned: () => false,
  focus: null,
  onKey: () => false,
};

/** Rows, drawing and drawer do the same things; only the screen knows how. */
export const SceneActionsContext = createContext<SceneActions>(NO_ACTIONS);
