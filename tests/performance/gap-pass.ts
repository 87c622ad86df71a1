import type { Snapshot } from '../../packages/server/src/domain/snapshot/snapshot.ts';

/** The gap of one H against every role. */
export type GapPass = (held: Float64Array) => Float64Array;

/**
 * The unit of every figure: the plain loop over typed arrays that gives the gap of one H against
 * every role. It has no credits, no bounds and no answer to build, so that it is the least that
 * looking at the whole graph once can cost.
 */
export function gapPass({ requirements, roles }: Snapshot): GapPass {
  const { start, skill, level, importance, weights } = requirements;
  const gaps = new Float64Array(roles.length);
  return (held) => {
    for (let role = 0; role < gaps.length; role++) {
      const end = start[role + 1] as number;
      let lacking = 0;
      for (let at = start[role] as number; at < end; at++) {
        const lack = (level[at] as number) - (held[skill[at] as number] as number);
        if (lack > 0) lacking += lack * (importance[at] as number);
      }
      const weight = weights[role] as number;
      gaps[role] = weight === 0 ? 0 : lacking / weight;
    }
    return gaps;
  };
}
