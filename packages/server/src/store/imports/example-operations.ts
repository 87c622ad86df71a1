import type { Change } from '../../domain/change-set/change.ts';
import type { PlannedChange } from '../../domain/import/planned-change.ts';
import { tryChanges } from '../change-sets/try-changes.ts';
import type { Database } from '../database.ts';
import type { ExampleOperation } from './import-record.ts';

/** Operations that are shown of each sort, kind and type. */
const SHOWN = 10;

/**
 * Some operations of each sort, kind and type, as they would be done to the graph as it is. What
 * they need of the others is tried before them.
 */
export async function exampleOperations(
  database: Database,
  changes: () => Iterable<PlannedChange>,
): Promise<ExampleOperation[]> {
  const chosen = chooseChanges(changes());
  if (chosen.size === 0) return [];
  const needed = [...createdEntities(changes(), chosen)];
  const outcomes = await tryChanges(database, [...needed, ...chosen]);
  return outcomes.slice(needed.length).flatMap(({ sentence, effects, problems }) => {
    const key = keyOf(effects);
    // What is refused is so for want of others that are not tried here, or listed once it is applied.
    return problems.length > 0 || key === undefined ? [] : [{ key, sentence, effects, problems }];
  });
}

function chooseChanges(changes: Iterable<PlannedChange>): Set<Change> {
  const counts = new Map<string, number>();
  const chosen = new Set<Change>();
  for (const { change } of changes) {
    const sort = [change.what, 'kind' in change ? change.kind : '', typeOf(change)].join(' ');
    const count = counts.get(sort) ?? 0;
    if (count >= SHOWN) continue;
    counts.set(sort, count + 1);
    chosen.add(change);
  }
  return chosen;
}

const typeOf = (change: Change): string => ('type' in change ? change.type : '');

/** Entities that are new as well, and that what is chosen speaks of. */
function* createdEntities(
  changes: Iterable<PlannedChange>,
  chosen: ReadonlySet<Change>,
): Generator<Change> {
  const named = new Set([...chosen].flatMap(entitiesOf));
  const own = new Set([...chosen].flatMap((one) => (one.what === 'CREATE_ENTITY' ? one.id : [])));
  for (const { change } of changes) {
    if (change.what !== 'CREATE_ENTITY' || change.id === undefined || own.has(change.id)) continue;
    if (named.has(change.id)) yield change;
  }
}

function entitiesOf(change: Change): string[] {
  if (change.what === 'ADD_STATEMENT') {
    return [change.from, change.to, ...change.evidence.map(({ source }) => source)];
  }
  return change.what === 'ADD_EVIDENCE' ? [change.evidence.source] : [];
}

/** The kind or the type of what is changed. */
function keyOf(effects: ExampleOperation['effects']): string | undefined {
  for (const { table, before, after } of effects) {
    if (table === 'entities') return (after ?? before)?.kind;
    if (table === 'statements') return (after ?? before)?.type;
  }
  return undefined;
}
