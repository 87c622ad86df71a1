import type { Database } from '../database.ts';
import { loadQuery } from '../load-query.ts';
import { type Import, type ImportDetails, type ImportNode, importOf } from './import-record.ts';

type Row = { readonly import: ImportNode };

/** An import by its id; null where there is none. */
export async function readImport(
  { read }: Pick<Database, 'read'>,
  id: string,
): Promise<Import | null> {
  const [row] = await read<Row>(loadQuery('import'), { id });
  return row ? importOf(row.import) : null;
}

/** Some imports of those made before a place, the newest first, and how many there are in all. */
export async function readImports(
  { read }: Pick<Database, 'read'>,
  page: { readonly before: number; readonly limit: number },
): Promise<{ totalCount: number; imports: Import[] }> {
  const [rows, [counted]] = await Promise.all([
    read<Row>(loadQuery('imports'), page),
    read<{ count: number }>(loadQuery('count-imports')),
  ]);
  return { totalCount: counted?.count ?? 0, imports: rows.map((row) => importOf(row.import)) };
}

type DetailsRow = { readonly id: string } & Record<keyof ImportDetails, string | null>;

/** What imports tell row by row. */
export async function readImportDetails(
  { read }: Pick<Database, 'read'>,
  ids: readonly string[],
): Promise<ImportDetails[]> {
  const rows = await read<DetailsRow>(loadQuery('import-details'), { ids });
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = found.get(id);
    return {
      leftOut: JSON.parse(row?.leftOut ?? '[]') as ImportDetails['leftOut'],
      examples: JSON.parse(row?.examples ?? '[]') as ImportDetails['examples'],
    };
  });
}
