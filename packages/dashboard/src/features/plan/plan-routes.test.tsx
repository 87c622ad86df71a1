import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { disclosureOf } from '../../testing/fixtures';
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
import { readPlan } from './read-plan';
import { routeMapPart } from './route-map-part';
import type { PlanState } from './use-plan';
import type { PlanChoice } from './use-plan-choice';

beforeAll(routeMapPart.load);

const none = { roles: [], pending: false };

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
  const plan = readPlan(apiPlanOf(answer));
  if (!plan) throw new Error('the plan was not read');
  const state: PlanState = { status: 'answer', plan, outdated };
  const chosen = {
    objective: 'balanced' as const,
    onObjective: vi.fn(),
    route: undefined,
    onRoute: vi.fn(),
    ...choice,
  };
  const disclosure = disclosureOf(...open);
  renderPage(
    <PlanPage
      question={{ from: plan.from, to: plan.to }}
      state={state}
      choices={{
        from: none,
        to: none,
        onSearchFrom: () => undefined,
        onSearchTo: () => undefined,
      }}
      onAsk={() => undefined}
      choice={chosen}
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
  expect(screen.getByText('Best through Developer: 2 skills to learn.')).toBeVisible();
  expect(
    screen.getByText(/^2 steps of at most 40.% each instead of one of 70.%; 3 more levels/),
  ).toBeVisible();
  expect(routeRadios()[0]).toBeChecked();
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
  expect(screen.getByText('Best through Developer: 2 skills to learn.')).toBeVisible();
  expect(screen.getByText('Directly: 1 skill to learn.')).toBeVisible();
  expect(
    screen.getByText(/^One step of 70.% instead of 2 steps of at most 40.% each/),
  ).toBeVisible();
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
  showPlan({ answer: { direct, routes: [], limitedBy: ['MAX_STEP_GAP', 'MAX_STEPS'] } });
  expect(screen.getByText(/^No route is within the limits/)).toBeVisible();
  expect(screen.getByText('allow steps with a larger gap')).toBeVisible();
  expect(screen.getByText('allow more steps')).toBeVisible();
  expect(screen.getByText('1 skill to learn.')).toBeVisible();
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
  const { onObjective } = showPlan({ choice: { objective: 'gentle' } });
  const group = screen.getByRole('group', { name: 'What makes a route better' });
  expect(within(group).getByRole('radio', { name: 'Gentle' })).toBeChecked();
  const fewest = within(group).getByRole('radio', { name: 'Fewest levels' });
  expect(fewest).toHaveAccessibleDescription('the fewest levels to gain in all');
  await userEvent.click(fewest);
  expect(onObjective).toHaveBeenCalledExactlyOnceWith('fewest');
});

test('while another objective is looked up, the answer before it stays', () => {
  showPlan({ outdated: true });
  const sentence = screen.getByText('Best through Developer: 2 skills to learn.');
  expect(sentence.closest('[aria-busy]')).toHaveAttribute('aria-busy', 'true');
});
