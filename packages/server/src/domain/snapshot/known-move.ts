import { findLink } from './compressed-rows.ts';
import type { Snapshot } from './snapshot.ts';
import type { MoveKind } from './snapshot-rows.ts';

/** The natures of a move in the order of their codes; code 0 stands for none. */
const MOVE_KINDS: readonly MoveKind[] = ['ADVANCEMENT', 'LATERAL', 'SPECIALISATION'];

/** A known move from one role to another. */
export type KnownMove = { readonly move: MoveKind; readonly statementId: string };

/** The number that rows hold for a nature of move. */
export function moveCode(move: MoveKind): number {
  return MOVE_KINDS.indexOf(move) + 1;
}

/** The known move between two roles; null where nobody claims one, or where there is no role before. */
export function knownMove(
  { moves }: Snapshot,
  from: number | undefined,
  to: number,
): KnownMove | null {
  const link = from === undefined ? undefined : findLink(moves, from, to);
  const move = link && MOVE_KINDS[link.value - 1];
  return link && move ? { move, statementId: link.statementId } : null;
}
