import type { TypedDocumentNode } from '@apollo/client';
import type { EntityStatus } from '../../gql/graphql';
import type { Kind } from '../../lib/kinds';
import type { CellValue, Filters, KindList, ListColumn, ListFilter, ListRow } from './kind-list';

/** What every kind's row has. */
type CommonRow = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly aliases: readonly string[];
  readonly status: EntityStatus;
  readonly version: number;
  readonly updatedAt: string;
};

type ListData<Row> = {
  readonly rows: readonly Row[];
  readonly matching: { readonly totalCount: number };
};

type Definition<Row, Where> = {
  readonly kind: Kind;
  readonly document: TypedDocumentNode<ListData<Row>, never>;
  readonly countDocument: TypedDocumentNode<Pick<ListData<Row>, 'matching'>, never>;
  /** The API's filter for what the list is narrowed to, beside name and status. */
  readonly where: (filters: Filters) => Where;
  readonly filters: readonly ListFilter[];
  /** The kind's own columns, in order; a document takes the id of each that counts as a variable. */
  readonly columns: readonly ListColumn[];
  /** The values of the kind's own columns. */
  readonly cells: (row: Row) => Readonly<Record<string, CellValue>>;
};

const NAME: ListColumn = {
  id: 'name',
  label: 'browse.column.name',
  form: 'name',
  sort: 'nameKey',
  usual: true,
};

const COMMON_COLUMNS: readonly ListColumn[] = [
  { id: 'description', label: 'browse.column.description', form: 'text', usual: false },
  { id: 'aliases', label: 'browse.column.aliases', form: 'text', usual: false },
  {
    id: 'status',
    label: 'browse.column.status',
    form: 'text',
    words: { ACTIVE: 'browse.status.ACTIVE', DEPRECATED: 'browse.status.DEPRECATED' },
    sort: 'status',
    usual: false,
  },
  {
    id: 'version',
    label: 'browse.column.version',
    form: 'number',
    sort: 'version',
    usual: false,
  },
  {
    id: 'updatedAt',
    label: 'browse.column.updatedAt',
    form: 'day',
    sort: 'updatedAt',
    usual: true,
  },
];

const NAME_FILTER: ListFilter = { key: 'q', form: 'text', label: 'browse.filter.q' };

const STATUS_FILTER: ListFilter = {
  key: 'status',
  form: 'choice',
  label: 'browse.filter.status',
  words: { retired: 'browse.status.retired', all: 'browse.status.all' },
  unchosen: 'browse.status.ACTIVE',
};

/** The list of a kind, with the columns and the filters that all kinds have around its own. */
export function defineList<Row extends CommonRow, Where extends object>(
  own: Definition<Row, Where>,
): KindList {
  const whereOf: KindList['whereOf'] = ({ filters, where }) => ({
    ...whereOfAll(filters),
    ...own.where(filters),
    ...where,
  });
  return {
    kind: own.kind,
    document: own.document,
    countDocument: own.countDocument,
    whereOf,
    variables: ({ sort, columns, limit, offset, ...narrowed }) => ({
      where: whereOf(narrowed),
      sort,
      limit,
      offset,
      ...Object.fromEntries(
        own.columns.filter(({ counted }) => counted).map(({ id }) => [id, columns.includes(id)]),
      ),
    }),
    read: (data) => {
      // The answer is to the document that this very definition names.
      const { rows, matching } = data as ListData<Row>;
      return { rows: rows.map((row) => toRow(row, own.cells(row))), total: matching.totalCount };
    },
    filters: [NAME_FILTER, ...own.filters, STATUS_FILTER],
    columns: [NAME, ...own.columns, ...COMMON_COLUMNS],
  };
}

function whereOfAll({ q, status }: Filters) {
  const wanted = { retired: 'DEPRECATED', all: undefined }[status ?? ''];
  const eq = status === undefined ? 'ACTIVE' : wanted;
  return {
    ...(q !== undefined && { name: { caseInsensitive: { contains: q } } }),
    ...(eq !== undefined && { status: { eq } }),
  };
}

function toRow(row: CommonRow, cells: ListRow['cells']): ListRow {
  const { id, slug, name, description, aliases, status, version, updatedAt } = row;
  const day = updatedAt.slice(0, 'YYYY-MM-DD'.length);
  const named = { name, description, aliases: aliases.join(', ') };
  const common = { ...named, status, version, updatedAt: day };
  return { id, slug, name, version, inUse: status === 'ACTIVE', cells: { ...common, ...cells } };
}
