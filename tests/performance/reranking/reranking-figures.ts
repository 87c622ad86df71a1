import { type Figure, shown } from '../figure.ts';
import { median, quantile } from '../quantile.ts';

/** What still counts as about one. */
const ABOUT_ONE = 1.2;

/** The figures of plans with a tick, each in the time of the plan without it. */
export function rerankingFigures(name: string, ratios: readonly number[]): readonly Figure[] {
  const what = `${name}: a plan after a tick, ${ratios.length} pairs`;
  const middle = median(ratios);
  return [
    {
      what: `${what}, median`,
      value: `${shown(middle)} of the plan before`,
      goal: `about 1 (≤ ${ABOUT_ONE})`,
      met: middle <= ABOUT_ONE,
    },
    { what: `${what}, 99th percentile`, value: `${shown(quantile(ratios, 0.99))} of it` },
  ];
}
