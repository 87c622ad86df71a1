import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test } from 'vitest';
import { USUAL_LIMITS } from '../../lib/plan-limits';
import { disclosureOf } from '../../testing/fixtures';
import { answered, choiceOf, noChoices, noStops, ticksOf } from '../../testing/plan-controls';
import {
  apiDirectOf,
  apiPlanOf,
  apiRouteOf,
  apiStepOf,
  apiWayOf,
  needOf,
} from '../../testing/plan-fixtures';
import { renderPage } from '../../testing/render-page';
import { PlanPage } from './plan-page';
import { routeMapPart } from './route-map-part';
import type { PlanChoice } from './use-plan-choice';

beforeAll(routeMapPart.load);

const target = 'Machine Learning Engineer';

/** Over one role, in steps that share a skill; the direct move asks for more at once. */
const overDeveloper = apiRouteOf(
  apiStepOf('Developer', { gap: 0.4, learn: [needOf('Python')] }),
  apiStepOf(target, {
    gap: 0.3,
    move: 'ADVANCEMENT',
    kept: [needOf('Python', { heldLevel: 3, stage: 0 })],
    learn: [needOf('Statistics')],
    optional: [needOf('Scala', { stage: 0 })],
  }),
);
const direct = apiDirectOf({ gap: 0.7, newLevels: 9, learn: [needOf('Python')] });

const several = apiPlanOf({ direct, routes: [overDeveloper, direct, apiWayOf({ Analyst: 0.8 })] });

type Given = {
  answer?: Parameters<typeof apiPlanOf>[0];
  choice?: Partial<PlanChoice>;
  open?: string[];
  outdated?: boolean;
};

function showPlan({ answer = several, choice = {}, open = [], outdated = false }: Given = {}) {
  const chosen = choiceOf(choice);
  const state = answered(apiPlanOf(answer), { outdated, limits: chosen.limits });
  const disclosure = disclosureOf(...open);
  renderPage(
    <PlanPage
      question={{ from: state.plan.from, to: state.plan.to }}
      state={state}
      choices={noChoices}
      onAsk={() => undefined}
      choice={chosen}
      ticks={ticksOf()}
      stops={noStops}
      disclosure={disclosure}
    />,
  );
  return { ...chosen, disclosure };
}

function routeRadios() {
  return within(screen.getByRole('group', { name: 'The route to show' })).getAllByRole('radio');
}

function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll('\u00a0', ' ');
}

test('the page opens on the best route and says why it and not the direct one', () => {
  showPlan();
  expect(screen.getByText('Two stages in two steps, 2 skills to learn.')).toBeVisible();
  expect(
    screen.getByText(/^Through Developer, the hardest step is 43.% smaller than going directly.$/),
  ).toBeVisible();
  expect(routeRadios()[0]).toBeChecked();
});

test('what is had of several steps is told of all of them, and of one step without more words', () => {
  showPlan();
  expect(screen.getByText('Of what all roles on this way ask for:')).toBeVisible();
  document.body.replaceChildren();
  showPlan({ answer: apiPlanOf({ direct, routes: [direct] }) });
  expect(screen.queryByText('Of what all roles on this way ask for:')).toBeNull();
});

test('the list holds every route with its figures, the best first', () => {
  showPlan();
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  const actual = rows.map((row) => [
    textOf(within(row).getByRole('rowheader').querySelector('label')),
    ...within(row)
      .getAllByRole('cell')
      .map((cell) => textOf(cell.querySelector('.figure'))),
  ]);
  expect(actual).toEqual([
    [`1Data Engineer → to Developer → to ${target} best`, '2', '40 %', '12', '5.2'],
    [`2Data Engineer → to ${target} direct`, '1', '70 %', '9', '6.8'],
    [`3Data Engineer → to Analyst → to ${target}`, '2', '80 %', '12', '7.6'],
  ]);
});

test('each choice is named by its roles and described by its figures', () => {
  showPlan();
  const [best] = routeRadios();
  expect(best).toHaveAccessibleName(`Data Engineer to Developer to ${target} best`);
  expect(best).toHaveAccessibleDescription(
    '2 steps, largest gap 40\u00a0%, levels to gain: 12, effort: 5.2',
  );
});

test('choosing a route tells which', async () => {
  const { onRoute } = showPlan();
  await userEvent.click(screen.getByRole('radio', { name: /Analyst/ }));
  expect(onRoute).toHaveBeenCalledExactlyOnceWith('analyst');
});

test('a route that the address names is shown below, while the answer stays', () => {
  showPlan({ choice: { route: 'direct.move' } });
  expect(routeRadios()[1]).toBeChecked();
  expect(screen.getByText('Two stages in two steps, 2 skills to learn.')).toBeVisible();
  expect(screen.getByText('One stage, 1 skill to learn.')).toBeVisible();
  const reason = /^Going directly, the hardest step is larger than through Developer: 70.%/;
  expect(screen.getAllByText(reason)[0]).toBeVisible();
  expect(screen.getByRole('heading', { name: 'What to learn, in this order' })).toBeVisible();
});

test('a route that the plan does not have gives way to the best, with a word about it', () => {
  showPlan({ choice: { route: 'wizard' } });
  expect(screen.getByText(/^The route in the address is not among the routes/)).toBeVisible();
  expect(routeRadios()[0]).toBeChecked();
});

test('the steps follow one another, the first unfolded', () => {
  showPlan();
  const [first, second] = [1, 2].map((number) =>
    screen.getByRole('heading', { name: new RegExp(`^Step ${number} of 2`) }).closest('li'),
  );
  expect(textOf(first)).toContain(
    'Coming from Data Engineer you cover 60 % of what it asks for: a gap of 40 %.',
  );
  expect(textOf(second)).toContain(
    '1 of the skills that you have by then comes from the steps before. People are known to make this move: a step up, to more responsibility.',
  );
  expect(screen.getByRole('button', { name: 'Hide what to learn for Developer' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  expect(screen.getByRole('button', { name: `Show what to learn for ${target}` })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
});

test('what an earlier step has brought says so, and unfolds in its own step alone', async () => {
  const { disclosure } = showPlan({ open: ['step.2', '2.kept.all'] });
  const rows = screen.getAllByRole('link', { name: 'Python' }).map((link) => link.closest('li'));
  expect(rows.map((row) => row?.textContent.includes('from step 1'))).toEqual([false, true]);
  await userEvent.click(
    within(rows[1] ?? document.body).getByRole('button', { name: /why we say so/ }),
  );
  expect(disclosure.toggled).toEqual(['2.python']);
});

test('optional skills are folded, and are not counted as something to learn', async () => {
  const { disclosure } = showPlan({ open: ['step.2'] });
  const button = screen.getByRole('button', {
    name: 'Show the 1 optional skill',
  });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('link', { name: 'Scala' })).not.toBeInTheDocument();
  await userEvent.click(button);
  expect(disclosure.toggled).toEqual(['2.optional.all']);
});

test('optional skills say what they are once they are unfolded', () => {
  showPlan({ open: ['step.2', '2.optional.all'] });
  const row = screen.getByRole('link', { name: 'Scala' }).closest('li');
  expect(row).toHaveTextContent('optional: working');
});

test('print has what is folded on the screen', () => {
  showPlan();
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(screen.getByRole('link', { name: 'Scala' })).toBeInTheDocument();
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(screen.queryByRole('link', { name: 'Scala' })).not.toBeInTheDocument();
});

test('where nothing is within the limits, it is said what to loosen, and the direct move shown', () => {
  showPlan({
    answer: { direct, routes: [], limitedBy: ['MAX_STEP_GAP', 'MAX_STEPS'] },
    choice: { limits: { ...USUAL_LIMITS, gap: 20, steps: 2 } },
  });
  expect(screen.getByText(/^No route is within the limits/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Drop the largest step of 20\u00a0%' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Allow 5 steps' })).toBeVisible();
  expect(screen.getByText('One stage, 1 skill to learn.')).toBeVisible();
  const [only, ...others] = routeRadios();
  expect(only).toHaveAccessibleName(`Data Engineer to ${target} direct not within the limits`);
  expect(only).toBeChecked();
  expect(others).toEqual([]);
});

test('a search that stopped early says so', () => {
  showPlan({ answer: { ...several, exact: false } });
  expect(screen.getByText(/^The search stopped early/)).toBeVisible();
});

test('what makes a route better is one of three, and is told when it changes', async () => {
  const { onObjective } = showPlan({ choice: { objective: 'gentle', options: true } });
  const group = screen.getByRole('group', { name: 'What makes a route better' });
  expect(within(group).getByRole('radio', { name: 'Gentle' })).toBeChecked();
  const fewest = within(group).getByRole('radio', { name: 'Fewest levels' });
  expect(fewest).toHaveAccessibleDescription('the fewest levels to gain in all');
  await userEvent.click(fewest);
  expect(onObjective).toHaveBeenCalledExactlyOnceWith('fewest');
});

test('while another objective is looked up, the answer before it stays', () => {
  showPlan({ outdated: true });
  const sentence = screen.getByText('Two stages in two steps, 2 skills to learn.');
  expect(sentence.closest('[aria-busy]')).toHaveAttribute('aria-busy', 'true');
});
