import { useDebouncedCallback } from '@mantine/hooks';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { apiExplorerUrl, readExplorerQuestion } from '../../lib/api-explorer-url';
import { SAMPLE_QUERIES } from './sample-queries';
import { readStoredTabs, type TabTexts, textsOfQuestion } from './stored-tabs';
import { variablesOfText } from './variables-of-text';

const route = getRouteApi('/api-explorer');

/** After this pause the address follows what is typed, in milliseconds. */
const TYPING_PAUSE = 400;

/** What the editor opens with: the tab in front, if it is not the one of the last visit, and all of them on a first visit. */
export type OpenedTabs = { readonly front: TabTexts | undefined; readonly all: TabTexts[] };

/** What the page opens with, and how the address follows what is typed. */
export function useKeptQuestion() {
  const search = route.useSearch();
  const navigate = useNavigate();
  const [opened] = useState(() =>
    openedTabs(readExplorerQuestion(search, window.location.hash.slice(1))),
  );
  const keep = useDebouncedCallback(({ query, variables }: TabTexts) => {
    const question = { query: query || undefined, variables: variablesOfText(variables) };
    void navigate({ ...apiExplorerUrl(question), replace: true, resetScroll: false });
  }, TYPING_PAUSE);
  return { opened, keep };
}

function openedTabs(question: ReturnType<typeof readExplorerQuestion>): OpenedTabs {
  const stored = readStoredTabs();
  const asked = question.query === undefined ? [] : [textsOfQuestion(question, stored)];
  const all = [...asked, ...SAMPLE_QUERIES];
  return { front: stored.length === 0 ? all[0] : asked[0], all };
}
