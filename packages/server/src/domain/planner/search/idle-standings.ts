import type { Snapshot } from '../../snapshot/snapshot.ts';
import { Standing } from './standing.ts';

/** Standings that no search uses at present: making one anew takes longer than many a search does. */
const idle = new WeakMap<Snapshot, Standing[]>();

/** A standing to search with; to be put back after. */
export function takeStanding(snapshot: Snapshot): Standing {
  return idle.get(snapshot)?.pop() ?? new Standing(snapshot);
}

/** Puts a standing back for the next search, in whatever state it is. */
export function putStandingBack(snapshot: Snapshot, standing: Standing): void {
  const others = idle.get(snapshot);
  if (others) others.push(standing);
  else idle.set(snapshot, [standing]);
}
