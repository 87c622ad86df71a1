import { useWindowEvent } from '@mantine/hooks';
import { type RefObject, useState } from 'react';

/** Which row is being edited, and where in it one begins. */
export type RowEditing = {
  /** The slug of the row; null where none is. */
  readonly slug: string | null;
  /** The column in which one begins; null for the first that can be edited. */
  readonly column: string | null;
  readonly start: (slug: string, column?: string | null) => void;
  readonly stop: () => void;
};

/**
 * Begins to edit a row: by Enter where a row has the focus, by a double click in a cell, or by its button.
 * Where whoever is here may not, Enter goes to the page of the entity.
 */
export function useRowEditing(
  table: RefObject<HTMLTableElement | null>,
  isEditor: boolean,
): RowEditing {
  const [at, setAt] = useState<Pick<RowEditing, 'slug' | 'column'>>({ slug: null, column: null });
  const start: RowEditing['start'] = (slug, column = null) => setAt({ slug, column });
  const isOurs = (target: EventTarget | null): target is HTMLElement =>
    target instanceof HTMLElement && table.current?.contains(target) === true;
  useWindowEvent('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (key !== 'Enter' || ctrlKey || metaKey || altKey || shiftKey || !isOurs(target)) return;
    const { slug } = target.dataset;
    if (slug === undefined) return;
    event.preventDefault();
    if (isEditor) start(slug);
    else target.querySelector('a')?.click();
  });
  useWindowEvent('dblclick', ({ target }) => {
    if (!isEditor || !isOurs(target) || target.closest('a, button, input, select, textarea, label'))
      return;
    const slug = target.closest<HTMLElement>('tr')?.dataset['slug'];
    if (slug !== undefined && slug !== at.slug) {
      start(slug, target.closest<HTMLElement>('td, th')?.dataset['column']);
    }
  });
  return { ...at, start, stop: () => setAt({ slug: null, column: null }) };
}
