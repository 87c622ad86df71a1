import { findLink } from './compressed-rows.ts';
import type { Snapshot } from './snapshot.ts';
import type { MoveKind } from './snapshot-rows.ts';

/** The natures of a move in the order of their codes; code 0 stands for none. */
const MOVE_KINDS: readonly MoveKind[] = ['ADVANCEMENT', 'LATERAL', 'SPECIALISATION'];

/** A known move from one role to another. */
export type KnownMove = { readonly move: MoveKind; readonly statementId: string };

/** The number that rows hold for a nature of move; 0 for none. */
export function moveCode(move: MoveKind | null): number {
  return move === null ? 0 : MOVE_KINDS.indexOf(move) + 1;
}

/** The nature of move that a number stands for; null for none. */
export function moveOfCode(code: number): MoveKind | null {
  return MOVE_KINDS[code - 1] ?? null;
}

/** The known move between two roles; null where nobody claims one, or where there is no role before. */
export function knownMove(
  { moves }: Pick<Snapshot, 'moves'>,
  from: number | undefined,
  to: number,
): KnownMove | null {
  const link = from === undefined ? undefined : findLink(moves, from, to);
  const move = link ? moveOfCode(link.value) : null;
  return link && move ? { move, statementId: link.statementId } : null;
}
