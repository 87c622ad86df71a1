import type { Kind } from '../../lib/kinds';
import type { ListColumn, TextKey, Words } from './kind-list';

type Options = {
  /** Whether the API can sort by it; the field has the column's id. */
  readonly sorts?: boolean;
  /** Whether it has to be chosen to be shown. */
  readonly hidden?: boolean;
  readonly words?: Words;
};

type LinkOptions = {
  /** The API's field for what it connects to. */
  readonly field: string;
  readonly kind: Kind;
  readonly hidden?: boolean;
};

function column(
  id: string,
  label: TextKey,
  form: ListColumn['form'],
  { sorts = false, hidden = false, words }: Options,
): ListColumn {
  return {
    id,
    label,
    form,
    usual: !hidden,
    ...(sorts && { sort: id }),
    ...(words && { words }),
  };
}

/** A column of words; the words for the values of an enumeration come with it. */
export function textColumn(id: string, label: TextKey, options: Options = {}): ListColumn {
  return column(id, label, 'text', { sorts: true, ...options });
}

/** A column of numbers that an entity has of itself. */
export function numberColumn(id: string, label: TextKey, options: Options = {}): ListColumn {
  return column(id, label, 'number', { sorts: true, ...options });
}

/** How many entities of a kind something connects to; the API counts them but does not sort by them. */
export function countColumn(
  id: string,
  label: TextKey,
  { field, kind, hidden = false }: LinkOptions,
): ListColumn {
  return { ...column(id, label, 'number', { hidden }), counted: true, link: { field, kind } };
}

/** A column of days. */
export function dayColumn(id: string, label: TextKey, options: Options = {}): ListColumn {
  return column(id, label, 'day', { sorts: true, ...options });
}
