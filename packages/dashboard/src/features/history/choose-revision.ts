import type { ChosenRevisions } from '../../lib/changes-url';

/**
 * Chooses a revision to be compared, or takes it back. A third one takes the place of the nearer of
 * the two, so that what is compared grows or shrinks to it.
 */
export function chooseRevision({ from, to }: ChosenRevisions, revision: number): ChosenRevisions {
  const chosen = [from, to].filter((one) => one !== undefined);
  if (chosen.includes(revision)) return ofTwo(chosen.filter((one) => one !== revision));
  const [first, second] = chosen;
  if (first === undefined || second === undefined) return ofTwo([...chosen, revision]);
  const stays = Math.abs(first - revision) < Math.abs(second - revision) ? second : first;
  return ofTwo([stays, revision]);
}

function ofTwo(chosen: readonly number[]): ChosenRevisions {
  const [from, to] = chosen.toSorted((a, b) => a - b);
  return { from, to };
}
