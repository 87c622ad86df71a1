import type { PlannedChange } from '../../domain/import/planned-change.ts';

/** Operations in their order, as many at a time as is asked for just then. */
export function* batches(
  changes: Iterable<PlannedChange>,
  size: () => number,
): Generator<readonly PlannedChange[], undefined> {
  let batch: PlannedChange[] = [];
  for (const change of changes) {
    batch.push(change);
    if (batch.length < size()) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  return undefined;
}
