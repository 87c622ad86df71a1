import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { browseUrl } from '../../lib/browse-url';
import {
  type BrowseState,
  changeState,
  misreadParts,
  readBrowseState,
  usualLayout,
  writeBrowseState,
} from './browse-state';
import type { KindList } from './kind-list';
import { rememberedLayout, rememberLayout } from './remembered-layout';

/** How to change what a list shows. */
export type BrowseControls = {
  /** Goes to a changed state; going back leads to the one before, unless it was replaced. */
  readonly change: (change: Partial<BrowseState>, options?: { replace?: boolean }) => void;
  /** The address of a changed state. */
  readonly urlOf: (change: Partial<BrowseState>) => ReturnType<typeof browseUrl>;
  /** Puts the usual columns, page size and density back. */
  readonly resetLayout: () => void;
  /** The parts of the address that the list does not understand. */
  readonly misread: readonly string[];
};

/** What a list shows, kept in the address; how it is laid out, kept in the browser too. */
export function useBrowseState(list: KindList): BrowseControls & { readonly state: BrowseState } {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const [remembered, setRemembered] = useState(() => rememberedLayout(list));
  const state = readBrowseState(list, search, remembered);
  const urlOf = (change: Partial<BrowseState>) =>
    browseUrl(list.kind, writeBrowseState(list, changeState(state, change)));
  const change: BrowseControls['change'] = (changed, { replace = false } = {}) => {
    const next = changeState(state, changed);
    if ('columns' in changed || 'size' in changed || 'dense' in changed) {
      rememberLayout(list, next);
      // Where the layout is as usual again, the address may stay as it is.
      setRemembered(next);
    }
    void navigate({ ...urlOf(changed), replace, resetScroll: false });
  };
  const resetLayout = () => change(usualLayout(list));
  return { state, urlOf, change, resetLayout, misread: misreadParts(list, search) };
}
