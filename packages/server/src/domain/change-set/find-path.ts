import type { StatementType } from '../graph/statement-types.ts';
import { fromKey, type GraphDraft } from './graph-draft.ts';

/** A shortest way from one entity to another along statements of a type, both ends included. */
export function findPath(
  { statements }: GraphDraft,
  type: StatementType,
  start: string,
  end: string,
): readonly string[] | undefined {
  const cameFrom = new Map<string, string | null>([[start, null]]);
  const waiting = [start];
  for (const id of waiting) {
    if (id === end) return wayTo(cameFrom, end);
    for (const { to } of statements.find('from', fromKey(type, id))) {
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, id);
      waiting.push(to);
    }
  }
  return undefined;
}

function wayTo(cameFrom: ReadonlyMap<string, string | null>, end: string): string[] {
  const way = [end];
  for (let id = cameFrom.get(end); id != null; id = cameFrom.get(id)) way.push(id);
  return way.toReversed();
}
