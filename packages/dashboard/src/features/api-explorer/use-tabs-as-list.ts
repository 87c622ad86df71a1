import { type RefObject, useEffect } from 'react';

const TABS = '.graphiql-tabs';

/**
 * GraphiQL calls its open queries tabs, and puts buttons into them, which the role of a tab forbids:
 * what stands inside one is not told to anybody. As a list of buttons, one of which is the present
 * one, they are what they look like. Its markup can only be changed from outside.
 */
export function useTabsAsList(pane: RefObject<HTMLElement | null>): void {
  useEffect(
    function tellTabsAsList() {
      const root = pane.current;
      if (!root) return undefined;
      const onTabs = new MutationObserver(() => rewriteTabs(root));
      const onPane = new MutationObserver(() => {
        const tabs = root.querySelector(TABS);
        if (!tabs) return;
        onPane.disconnect();
        rewriteTabs(root);
        onTabs.observe(tabs, {
          childList: true,
          subtree: true,
          attributeFilter: ['role', 'aria-selected'],
        });
      });
      onPane.observe(root, { childList: true, subtree: true });
      return () => {
        onPane.disconnect();
        onTabs.disconnect();
      };
    },
    [pane],
  );
}

function rewriteTabs(root: HTMLElement): void {
  root.querySelector(`${TABS}[role]`)?.removeAttribute('role');
  for (const tab of root.querySelectorAll(`${TABS} > [aria-selected]`)) {
    const selected = tab.getAttribute('aria-selected') === 'true';
    tab.removeAttribute('role');
    tab.removeAttribute('aria-selected');
    tab.querySelector('.graphiql-tab-button')?.setAttribute('aria-current', `${selected}`);
  }
}
