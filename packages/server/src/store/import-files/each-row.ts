import type { DatasetCollector } from '../../domain/import/collect-dataset.ts';
import type { Place } from '../../domain/import/dataset.ts';
import { readTable, type TableFormat, type TableRow } from './read-table.ts';

/** How a dataset is read. */
export type ReadOptions = {
  /** Told how many rows of a file were read so far. */
  readonly onProgress?: (file: string, rows: number) => void;
  readonly signal?: AbortSignal;
};

/** A dataset that is being read, file by file. */
export type Reading = ReadOptions & {
  readonly folder: string;
  readonly format: TableFormat;
  readonly collector: DatasetCollector;
  /** How many rows each file had. */
  readonly rows: Map<string, number>;
};

const PROGRESS_EVERY = 5_000;

/**
 * Reads a file row by row.
 * @throws Refusal where it is not such a table
 */
export async function eachRow<Column extends string>(
  { folder, format, rows, onProgress, signal }: Reading,
  shape: { file: string; columns: readonly Column[]; optional?: readonly Column[] },
  take: (cells: TableRow<Column>['cells'], place: Place) => void,
): Promise<void> {
  const { file } = shape;
  let count = 0;
  for await (const { row, cells } of readTable({ folder, format, ...shape })) {
    take(cells, { file, row });
    count += 1;
    if (count % PROGRESS_EVERY > 0) continue;
    signal?.throwIfAborted();
    onProgress?.(file, count);
  }
  rows.set(file, count);
  onProgress?.(file, count);
}
