import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  apiDirectOf,
  apiPlanOf,
  apiRouteOf,
  apiStepOf,
  apiWayOf,
} from '../../../testing/plan-fixtures';
import { renderPage } from '../../../testing/render-page';
import { routeOf } from '../list-routes';
import { readPlan } from '../read-plan';
import { useDifference } from './use-difference';
import { useReason } from './use-reason';

type Given = { plan: Parameters<typeof apiPlanOf>[0]; route: string; other?: string };

function routesOf({ plan: fields, route: name, other = 'direct.move' }: Given) {
  const plan = readPlan(apiPlanOf(fields));
  const route = plan && routeOf(plan, name);
  const against = plan && routeOf(plan, other);
  if (!plan || !route || !against) throw new Error(`the plan has no route ${name} or ${other}`);
  return { plan, route, against };
}

function Reason(given: Given) {
  const { plan, route } = routesOf(given);
  return <p>{useReason(plan, route)}</p>;
}

function Difference(given: Given) {
  const { route, against } = routesOf(given);
  return <p>{useDifference(route, against).join(' ')}</p>;
}

function textShown() {
  return screen.getByRole('paragraph').textContent.replaceAll('\u00a0', ' ');
}

const direct = apiDirectOf({ gap: 0.65, newLevels: 20 });

/** Two steps into the target over one role. */
function wayOf(name: string, gaps: [number, number], levels: [number, number]) {
  return apiRouteOf(
    apiStepOf(name, { gap: gaps[0], newLevels: levels[0] }),
    apiStepOf('Machine Learning Engineer', { gap: gaps[1], newLevels: levels[1] }),
  );
}

const overAnalyst = wayOf('Analyst', [0.45, 0.2], [8, 14]);

test.each<[string, Given, string]>([
  [
    'smaller steps',
    { plan: { direct, routes: [overAnalyst, direct] }, route: 'analyst' },
    'Through Analyst, the hardest step is 31 % smaller than going directly.',
  ],
  [
    'a larger step',
    { plan: { direct, routes: [direct, wayOf('Analyst', [0.65, 0.9], [9, 9])] }, route: 'analyst' },
    'Through Analyst, the hardest step is larger than going directly: 90 % against 65 %.',
  ],
  [
    'figures that look alike are called alike',
    {
      plan: { direct, routes: [direct, wayOf('Analyst', [0.649, 0.6], [9, 9])] },
      route: 'analyst',
    },
    'Through Analyst, the hardest step is as large as going directly.',
  ],
  [
    'the direct move against the best route',
    { plan: { direct, routes: [overAnalyst, direct] }, route: 'direct.move' },
    'Going directly, the hardest step is larger than through Analyst: 65 % against 45 %.',
  ],
  [
    'the direct move where it is all there is',
    { plan: { direct }, route: 'direct.move' },
    'No route over other roles is within the limits.',
  ],
  [
    'the direct move where it is the best by levels',
    {
      plan: { direct, routes: [direct, apiWayOf({ Analyst: 0.4 })], objective: 'DIRECT' },
      route: 'direct.move',
    },
    'Going directly is best: no route over other roles was found with fewer levels to gain.',
  ],
  ['nothing within the limits', { plan: { direct, routes: [] }, route: 'direct.move' }, ''],
])('the reason: %s', (_, given, expectedWords) => {
  renderPage(<Reason {...given} />);
  expect(textShown()).toBe(expectedWords);
});

test.each<[string, Given, string]>([
  [
    'smaller steps for more levels',
    { plan: { direct, routes: [overAnalyst, direct] }, route: 'analyst' },
    '2 steps of at most 45 % each instead of one of 65 %; 2 more levels to gain in all. The effort is lower: 7.4 against 13.5.',
  ],
  [
    'fewer levels by one, at more effort',
    {
      plan: { direct, routes: [direct, wayOf('Analyst', [0.65, 0.9], [10, 9])] },
      route: 'analyst',
    },
    '2 steps of at most 90 % each instead of one of 65 %; 1 level fewer to gain in all. The effort is higher: 15.6 against 13.5.',
  ],
  [
    'as many levels',
    {
      plan: { direct, routes: [direct, wayOf('Analyst', [0.4, 0.6], [0.04, 20])] },
      route: 'analyst',
    },
    '2 steps of at most 60 % each instead of one of 65 %; as many levels to gain in all. The effort is lower: 13 against 13.5.',
  ],
  [
    'the direct move against another route',
    { plan: { direct, routes: [overAnalyst, direct] }, route: 'direct.move', other: 'analyst' },
    'One step of 65 % instead of 2 of at most 45 % each; 2 levels fewer to gain in all. The effort is higher: 13.5 against 7.4.',
  ],
])('the difference: %s', (_, given, expectedWords) => {
  renderPage(<Difference {...given} />);
  expect(textShown()).toBe(expectedWords);
});
