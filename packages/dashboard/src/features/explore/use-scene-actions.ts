import { useState } from 'react';
import type { Act, Along } from './acts';
import { type DoneExpansion, expandFurther } from './next-budget';
import type { SceneActions } from './scene-actions';
import type { SceneState } from './scene-state';

type Given = {
  readonly state: SceneState;
  readonly done: readonly DoneExpansion[];
  readonly selected: string | null;
  readonly select: (key: string | null) => void;
  readonly act: (...acts: readonly Act[]) => void;
};

/** What can be done to a scene, and the key of the entity of which nothing is left to bring in. */
export function useSceneActions({ state, done, selected, select, act }: Given) {
  const [exhausted, setExhausted] = useState<string | null>(null);
  const expand = (key: string, along?: Along) => {
    const next = expandFurther(done, key, along);
    setExhausted(next.more === 0 ? key : null);
    if (next.more !== 0) act(next.act);
  };
  const isPinned = (key: string) => state.pinned.has(key);
  const onKey = (pressed: string): boolean => {
    if (pressed === 'Escape' && selected !== null) {
      select(null);
      return true;
    }
    if (selected === null) return false;
    if (pressed === 'Enter') expand(selected);
    else {
      const simple = simpleAct(pressed, selected, {
        isPinned: isPinned(selected),
        focus: state.focus,
      });
      if (!simple) return false;
      act(simple);
    }
    return true;
  };
  const actions: SceneActions = {
    selected,
    select,
    act,
    expand,
    moreOf: (key, along) => expandFurther(done, key, along).more,
    isPinned,
    focus: state.focus,
    onKey,
  };
  return { actions, exhausted };
}

function simpleAct(
  pressed: string,
  key: string,
  { isPinned, focus }: { readonly isPinned: boolean; readonly focus: string | null },
): Act | null {
  switch (pressed) {
    case 'p':
      return { do: isPinned ? 'unpin' : 'pin', key };
    case 'f':
      return { do: focus === key ? 'unfocus' : 'focus', key };
    case 'Delete':
    case 'Backspace':
      return { do: 'hide', key };
    default:
      return null;
  }
}
