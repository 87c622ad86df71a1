import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql-theme.css';
import type { Fetcher } from '@graphiql/toolkit';
import { useComputedColorScheme } from '@mantine/core';
import { GraphiQL } from 'graphiql';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import classes from './graphiql-pane.module.css';
import type { TabTexts } from './stored-tabs';
import type { OpenedTabs } from './use-kept-question';
import { useTabsAsList } from './use-tabs-as-list';

type PaneProps = {
  fetcher: Fetcher;
  opened: OpenedTabs;
  /** Called with what stands in the tab in front. */
  onEdit: (tab: TabTexts) => void;
};

/** GraphiQL with this server, this theme, and the samples in its first tabs. */
export function GraphiqlPane({ fetcher, opened: { front, all }, onEdit }: PaneProps) {
  const scheme = useComputedColorScheme('light');
  const pane = useRef<HTMLDivElement>(null);
  useTabsAsList(pane);
  useEffect(function leaveThePageAsItWas() {
    return () => document.body.classList.remove('graphiql-light', 'graphiql-dark');
  }, []);
  return (
    <div ref={pane} className={classes['pane']} onKeyDownCapture={leaveByTab}>
      <GraphiQL
        fetcher={fetcher}
        forcedTheme={scheme}
        defaultTabs={all}
        {...(front && { initialQuery: front.query, initialVariables: front.variables })}
        defaultEditorToolsVisibility="variables"
        showPersistHeadersSettings={false}
        onTabChange={({ tabs, activeTabIndex }) => {
          const { query, variables } = tabs[activeTabIndex] ?? {};
          onEdit({ query: query ?? '', variables: variables ?? '' });
        }}
      >
        <GraphiQL.Logo>
          <span />
        </GraphiQL.Logo>
      </GraphiQL>
    </div>
  );
}

/**
 * In a code editor Tab writes a tab, and whoever has no mouse never leaves it again. Here Tab moves
 * on, unless a list of suggestions is open, of which it takes one.
 */
function leaveByTab(event: KeyboardEvent) {
  if (event.key !== 'Tab' || document.querySelector('.suggest-widget.visible')) return;
  event.stopPropagation();
}
