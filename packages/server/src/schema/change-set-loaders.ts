import DataLoader from 'dataloader';
import type { OperationsKey, RequestContext } from '../modules/request-context.ts';
import type { Operation } from '../store/change-sets/change-set.ts';
import { readChangeSetsByNumber, readOperations } from '../store/change-sets/read-change-sets.ts';
import { readConflicts } from '../store/change-sets/read-conflicts.ts';
import type { Database } from '../store/database.ts';

/** What of change sets a request reads, each in one trip for all that are asked for at once. */
export function changeSetLoaders(
  database: Database,
): Pick<RequestContext, 'changeSets' | 'operations' | 'conflicts'> {
  return {
    changeSets: new DataLoader((numbers) => readChangeSetsByNumber(database, numbers)),
    operations: new DataLoader((keys) => loadOperations(database, keys), {
      cacheKeyFn: (key) => JSON.stringify(key),
    }),
    conflicts: new DataLoader((numbers) => readConflicts(database, numbers)),
  };
}

const rangeOf = ({ after, limit, touching }: OperationsKey) => ({ after, limit, touching });

/** Keys of one place of a document differ in the number alone; each range takes a trip of its own. */
async function loadOperations(
  database: Database,
  keys: readonly OperationsKey[],
): Promise<Operation[][]> {
  const found = new Map<OperationsKey, Operation[]>();
  for (const [first, ...others] of Map.groupBy(keys, (key) =>
    JSON.stringify(rangeOf(key)),
  ).values()) {
    if (!first) continue;
    const group = [first, ...others];
    const numbers = group.map(({ number }) => number);
    const lists = await readOperations(database, numbers, rangeOf(first));
    for (const [at, key] of group.entries()) found.set(key, lists[at] ?? []);
  }
  return keys.map((key) => found.get(key) ?? []);
}
