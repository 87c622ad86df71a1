import type { Kind } from '../../lib/kinds';
import type { KindList, ListColumn, TextKey, Words } from './kind-list';

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

/** The columns that are shown, in the order in which they are. */
export function shownColumns({ columns }: KindList, ids: readonly string[]): ListColumn[] {
  return ids.flatMap((id) => columns.find((one) => one.id === id) ?? []);
}

/** The shown columns with another one, which comes before those that it precedes in the list. */
export function withColumn({ columns }: KindList, shown: readonly string[], id: string): string[] {
  const order = columns.map((one) => one.id);
  const place = shown.findIndex((one) => order.indexOf(one) > order.indexOf(id));
  return place === -1 ? [...shown, id] : shown.toSpliced(place, 0, id);
}

/** The shown columns with one of them moved by some places; the name stays the first. */
export function withMoved(shown: readonly string[], id: string, by: number): readonly string[] {
  const from = shown.indexOf(id);
  const to = from + by;
  if (from < 1 || to < 1 || to >= shown.length) return shown;
  return shown.toSpliced(from, 1).toSpliced(to, 0, id);
}
