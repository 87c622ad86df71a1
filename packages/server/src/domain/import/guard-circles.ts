import { STATEMENT_SHAPES, type StatementType } from '../graph/statement-types.ts';

type Joined = { readonly type: StatementType; readonly from: string; readonly to: string };

/** Keeps statements of acyclic types from going round in a circle. */
export type CircleGuard = {
  /** Takes a statement in, or returns the way back from its end to its start. */
  readonly add: (type: StatementType, from: string, to: string) => readonly string[] | undefined;
};

/** A guard that knows some statements already. */
export function createCircleGuard(known: readonly Joined[]): CircleGuard {
  const targets = new Map<string, string[]>();
  const note = ({ type, from, to }: Joined): void => {
    if (!STATEMENT_SHAPES[type].acyclic) return;
    const key = `${type} ${from}`;
    const ends = targets.get(key);
    if (ends) ends.push(to);
    else targets.set(key, [to]);
  };
  for (const one of known) note(one);
  return {
    add: (type, from, to) => {
      const circle = STATEMENT_SHAPES[type].acyclic ? wayBack(targets, type, to, from) : undefined;
      if (!circle) note({ type, from, to });
      return circle;
    },
  };
}

/** The nodes from `start` to `goal`, both included, where there is a way. */
function wayBack(
  targets: ReadonlyMap<string, readonly string[]>,
  type: StatementType,
  start: string,
  goal: string,
): string[] | undefined {
  const cameFrom = new Map<string, string | null>([[start, null]]);
  for (const node of cameFrom.keys()) {
    if (node === goal) {
      const way = [node];
      for (let at = cameFrom.get(node); at != null; at = cameFrom.get(at)) way.push(at);
      return way.toReversed();
    }
    for (const next of targets.get(`${type} ${node}`) ?? []) {
      if (!cameFrom.has(next)) cameFrom.set(next, node);
    }
  }
  return undefined;
}
