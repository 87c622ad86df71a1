import * as z from 'zod/mini';
import type { ExplorerQuestion } from '../../lib/api-explorer-url';
import { variablesOfText } from './variables-of-text';

/** Where GraphiQL keeps what stands in its tabs. */
const KEY = 'graphiql:tabState';

const tabsSchema = z.object({
  tabs: z.array(z.object({ query: z.nullable(z.string()), variables: z.nullable(z.string()) })),
});

/** What a tab holds, as it was typed. */
export type TabTexts = { readonly query: string; readonly variables: string };

/** What this browser has kept from the last visit; none where there was none. */
export function readStoredTabs(): readonly TabTexts[] {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? 'null');
    const { tabs } = tabsSchema.parse(stored);
    return tabs.map(({ query, variables }) => ({ query: query ?? '', variables: variables ?? '' }));
  } catch {
    // Storage can be closed to us, or hold what another version has written.
    return [];
  }
}

/**
 * The texts for a question of the address: those of the tab that asks the same, however its
 * variables are laid out, so that a reload opens that tab and not one more.
 */
export function textsOfQuestion(
  { query = '', variables }: ExplorerQuestion,
  stored: readonly TabTexts[],
): TabTexts {
  const same = stored.find(
    (tab) =>
      tab.query === query &&
      JSON.stringify(variablesOfText(tab.variables)) === JSON.stringify(variables),
  );
  const text = typeof variables === 'object' ? JSON.stringify(variables, null, 2) : variables;
  return same ?? { query, variables: text ?? '' };
}
