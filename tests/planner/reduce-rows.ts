import type { SnapshotRows } from '../../packages/server/src/domain/snapshot/snapshot-rows.ts';

/**
 * The smallest rows that still fail, found by leaving out one entity or statement after the other
 * until nothing can be spared. Entities go with their statements, save those that are `kept`.
 */
export function reduceRows(
  rows: SnapshotRows,
  options: {
    readonly kept: ReadonlySet<string>;
    readonly fails: (rows: SnapshotRows) => boolean;
  },
): SnapshotRows {
  let least = rows;
  let isShrinking = true;
  while (isShrinking) {
    const smaller = candidates(least, options.kept).find(options.fails);
    isShrinking = smaller !== undefined;
    least = smaller ?? least;
  }
  return least;
}

function candidates(rows: SnapshotRows, kept: ReadonlySet<string>): SnapshotRows[] {
  const { entities, statements } = rows;
  const spared = entities.filter(({ slug }) => !kept.has(slug));
  return [
    ...spared.map(({ id }) => ({
      ...rows,
      entities: entities.filter((one) => one.id !== id),
      statements: statements.filter(({ from, to }) => from !== id && to !== id),
    })),
    ...statements.map(({ id }) => ({
      ...rows,
      statements: statements.filter((one) => one.id !== id),
    })),
  ];
}
