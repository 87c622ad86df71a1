import * as z from 'zod/mini';
import { PAGE_SIZES } from '../../lib/browse-url';
import { knownColumns, type Layout, usualLayout } from './browse-state';
import type { KindList } from './kind-list';

const layoutSchema = z.object({
  columns: z.array(z.string()),
  size: z.literal(PAGE_SIZES),
  dense: z.boolean(),
});

/** The layout that was last chosen in this browser for the list of a kind, or the usual one. */
export function rememberedLayout(list: KindList): Layout {
  const usual = usualLayout(list);
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(keyOf(list)) ?? 'null');
    const { success, data } = layoutSchema.safeParse(stored);
    if (!success) return usual;
    const known = knownColumns(list, data.columns);
    return known[0] === 'name' ? { ...data, columns: known } : usual;
  } catch {
    // No storage, or a text that is no JSON: as if nothing had been chosen.
    return usual;
  }
}

/** Keeps a layout for the next visit. */
export function rememberLayout(list: KindList, { columns, size, dense }: Layout): void {
  try {
    window.localStorage.setItem(keyOf(list), JSON.stringify({ columns, size, dense }));
  } catch {
    // A browser that keeps nothing shows the usual layout again.
  }
}

function keyOf({ kind }: KindList): string {
  return `rolegraph-list-${kind}`;
}
