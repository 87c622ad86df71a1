import { figure } from '../text/figures.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { Plan, PlanRoute } from './plan-document.ts';

type Measure = { readonly title: string; readonly of: (route: PlanRoute) => number };

const STEPS: Measure = { title: 'Steps', of: ({ steps }) => steps.length };
const EFFORT: Measure = { title: 'Effort', of: ({ effort }) => effort };
const LARGEST_GAP: Measure = { title: 'Largest gap', of: ({ largestGap }) => largestGap };
const NEW_LEVELS: Measure = { title: 'Levels to gain', of: ({ newLevels }) => newLevels };
const MEASURES = [STEPS, LARGEST_GAP, NEW_LEVELS, EFFORT];

/** What each objective asks for, and the measure that decides by it. */
const OBJECTIVES = {
  BALANCED: { wish: 'the least effort', decides: EFFORT },
  GENTLE: { wish: 'the smallest largest gap', decides: LARGEST_GAP },
  DIRECT: { wish: 'the fewest levels to gain', decides: NEW_LEVELS },
} as const;

/** Why a route and not the direct move: the two side by side. */
export function formatReasons(
  { objective, direct }: Plan,
  route: PlanRoute,
  number: number,
): string[] {
  const { wish, decides } = OBJECTIVES[objective];
  const [ours, directs] = [decides.of(route), decides.of(direct)].map(figure);
  return [
    row('', `Route ${number}`, 'Direct'),
    ...MEASURES.map(({ title, of }) => row(title, figure(of(route)), figure(of(direct)))),
    '',
    ...wrapText('  ', `${objective} asks for ${wish}: ${ours} on this route, ${directs} directly.`),
  ];
}

function row(title: string, ours: string, directs: string): string {
  return `  ${title.padEnd(16)}${ours.padStart(10)}${directs.padStart(10)}`;
}
