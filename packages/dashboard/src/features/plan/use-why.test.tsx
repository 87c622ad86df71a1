import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  apiDirectOf,
  apiPlanOf,
  apiRouteOf,
  apiStepOf,
  apiWayOf,
} from '../../testing/plan-fixtures';
import { renderPage } from '../../testing/render-page';
import { routeOf } from './list-routes';
import { readPlan } from './read-plan';
import { useWhy } from './use-why';

type Given = { plan: Parameters<typeof apiPlanOf>[0]; route: string };

function Why({ plan: fields, route: name }: Given) {
  const plan = readPlan(apiPlanOf(fields));
  const route = plan && routeOf(plan, name);
  if (!plan || !route) throw new Error(`the plan has no route ${name}`);
  return <p>{useWhy(plan, route).join(' ')}</p>;
}

const farther = apiDirectOf({ gap: 0.65, newLevels: 20 });

/** Two steps into the target over one role. */
function wayOf(name: string, gaps: [number, number], levels: [number, number]) {
  return apiRouteOf(
    apiStepOf(name, { gap: gaps[0], newLevels: levels[0] }),
    apiStepOf('Machine Learning Engineer', { gap: gaps[1], newLevels: levels[1] }),
  );
}

test.each<[string, Given, string]>([
  [
    'smaller steps for more levels',
    {
      plan: { direct: farther, routes: [wayOf('Analyst', [0.45, 0.2], [8, 14]), farther] },
      route: 'analyst',
    },
    '2 steps of at most 45 % each instead of one of 65 %; 2 more levels to gain in all. The effort is lower: 7.4 against 13.5.',
  ],
  [
    'fewer levels by one, at more effort',
    {
      plan: { direct: farther, routes: [farther, wayOf('Analyst', [0.65, 0.9], [10, 9])] },
      route: 'analyst',
    },
    '2 steps, one of them larger than the direct move: 90 % against 65 %; 1 level fewer to gain in all. The effort is higher: 15.6 against 13.5.',
  ],
  [
    'figures that look alike are called alike',
    {
      plan: { direct: farther, routes: [farther, wayOf('Analyst', [0.649, 0.6], [0.04, 20])] },
      route: 'analyst',
    },
    '2 steps, the largest as large as the direct move: 65 %; as many levels to gain in all. The effort is lower: 13 against 13.5.',
  ],
  [
    'the direct move against a best route of smaller steps',
    {
      plan: { direct: farther, routes: [wayOf('Analyst', [0.45, 0.2], [8, 13]), farther] },
      route: 'direct.move',
    },
    'One step of 65 % instead of 2 steps of at most 45 % each; 1 level fewer to gain in all. The effort is higher: 13.5 against 7.2.',
  ],
  [
    'the direct move against a best route of larger steps',
    {
      plan: { direct: farther, routes: [wayOf('Analyst', [0.7, 0.1], [5, 5]), farther] },
      route: 'direct.move',
    },
    'One step of 65 % instead of 2, the largest of 70 %; 10 more levels to gain in all. The effort is higher: 13.5 against 5.',
  ],
  [
    'the direct move where it is all there is',
    { plan: { direct: farther }, route: 'direct.move' },
    'No route over other roles is within the limits.',
  ],
  [
    'the direct move where it is the best by levels',
    {
      plan: { direct: farther, routes: [farther, apiWayOf({ Analyst: 0.4 })], objective: 'DIRECT' },
      route: 'direct.move',
    },
    'No route over other roles was found with fewer levels to gain.',
  ],
  [
    'nothing within the limits',
    { plan: { direct: farther, routes: [] }, route: 'direct.move' },
    '',
  ],
])('%s', (_, given, expectedWords) => {
  renderPage(<Why {...given} />);
  expect(screen.getByRole('paragraph').textContent.replaceAll('\u00a0', ' ')).toBe(expectedWords);
});
