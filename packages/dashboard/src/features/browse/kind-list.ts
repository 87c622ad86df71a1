import type { DocumentNode } from 'graphql';
import type { SortDirection } from '../../gql/graphql';
import type { BrowseSearch } from '../../lib/browse-url';
import type { Catalogue } from '../../lib/catalogue';
import type { Kind } from '../../lib/kinds';

/** The parts of the catalogue whose texts name columns, filters and values. */
type Part<
  Screen extends 'browse' | 'entity',
  Name extends keyof Catalogue[Screen] & string,
> = `${Screen}.${Name}.${keyof Catalogue[Screen][Name] & string}`;

/** A text of the catalogue that names something of a list. */
export type TextKey =
  | 'browse.any'
  | Part<'browse', 'column'>
  | Part<'browse', 'filter'>
  | Part<'browse', 'field'>
  | Part<'browse', 'status'>
  | Part<'browse', 'seniority'>
  | Part<'entity', 'category'>
  | Part<'entity', 'reuse'>
  | Part<'entity', 'trend'>
  | Part<'entity', 'effect'>
  | Part<'entity', 'credential'>
  | Part<'entity', 'place'>
  | Part<'entity', 'source'>;

/** The word for each value of an enumeration. */
export type Words = Readonly<Record<string, TextKey>>;

/** What lists can be narrowed by, as the address names it. */
export const FILTER_KEYS = [
  'q',
  'status',
  'group',
  'seniority',
  'category',
  'reuse',
  'direction',
  'type',
  'provider',
  'publisher',
  'article',
] as const satisfies readonly (keyof BrowseSearch)[];

export type FilterKey = (typeof FILTER_KEYS)[number];

/** What a list is narrowed to; a filter that is not in force is not there. */
export type Filters = Readonly<Partial<Record<FilterKey, string>>>;

/** A way to narrow a list: by a part of a text, by one of several values, or by yes. */
export type ListFilter = {
  readonly key: FilterKey;
  readonly label: TextKey;
} & (
  | { readonly form: 'text' }
  | { readonly form: 'choice'; readonly words: Words; readonly unchosen: TextKey }
  | { readonly form: 'flag' }
);

/** A value of a row; null where nobody has set it. */
export type CellValue = string | number | null;

/** A column of a list. */
export type ListColumn = {
  readonly id: string;
  readonly label: TextKey;
  readonly form: 'name' | 'text' | 'number' | 'day';
  /** The words for values of an enumeration. */
  readonly words?: Words;
  /** The field that the API sorts by; the list cannot be sorted by other columns. */
  readonly sort?: string;
  /** Whether the API has to count for it, which it is spared while the column is not shown. */
  readonly counted?: true;
  /** What is counted: the API's field for what the entity connects to, and the kind of that. */
  readonly link?: { readonly field: string; readonly kind: Kind };
  /** Whether it is shown until somebody chooses otherwise. */
  readonly usual: boolean;
};

/** An entity as a row: its values by the ids of the columns. */
export type ListRow = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly version: number;
  readonly inUse: boolean;
  readonly cells: Readonly<Record<string, CellValue>>;
};

/** The rows of one page, and how many match on all pages. */
export type ListAnswer = { readonly rows: readonly ListRow[]; readonly total: number };

/** What is asked of the API for one page of a list. */
export type ListQuestion = {
  readonly filters: Filters;
  /** What the list is narrowed to beside its filters, as the API takes it. */
  readonly where: Readonly<Record<string, unknown>>;
  readonly sort: readonly Readonly<Record<string, SortDirection>>[];
  /** The ids of the columns that are shown. */
  readonly columns: readonly string[];
  readonly limit: number;
  readonly offset: number;
};

/** How the entities of a kind are listed. */
export type KindList = {
  readonly kind: Kind;
  readonly document: DocumentNode;
  /** Asks how many match alone. */
  readonly countDocument: DocumentNode;
  /** All that a list is narrowed to, as the API takes it. */
  readonly whereOf: (question: Pick<ListQuestion, 'filters' | 'where'>) => ListQuestion['where'];
  readonly variables: (question: ListQuestion) => Readonly<Record<string, unknown>>;
  /** Reads the answer to `document`. */
  readonly read: (data: unknown) => ListAnswer;
  readonly filters: readonly ListFilter[];
  readonly columns: readonly ListColumn[];
};
