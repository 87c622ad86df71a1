import { screen, within } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Disclosure } from '../../lib/open-keys';
import type { Trouble } from '../../lib/trouble';
import { disclosureOf } from '../../testing/fixtures';
import { answered, choiceOf, noChoices, noStops, ticksOf } from '../../testing/plan-controls';
import { apiDirectOf, apiPlanOf, needOf } from '../../testing/plan-fixtures';
import { renderPage } from '../../testing/render-page';
import { ImpliedReasonsDocument } from './plan.generated';
import { PlanPage } from './plan-page';
import { routeMapPart } from './route-map-part';
import type { PlanState } from './use-plan';

beforeAll(routeMapPart.load);

const question = {
  from: { kind: 'role' as const, slug: 'data-engineer', name: 'Data Engineer' },
  to: { slug: 'machine-learning-engineer', name: 'Machine Learning Engineer' },
};

function page(state: PlanState, disclosure: Disclosure = disclosureOf()) {
  return (
    <PlanPage
      question={question}
      state={state}
      choices={noChoices}
      onAsk={() => undefined}
      choice={choiceOf()}
      ticks={ticksOf()}
      stops={noStops}
      disclosure={disclosure}
    />
  );
}

/** A plan in which the direct move is all there is, with these parts in its one step. */
function answerOf(step: Parameters<typeof apiDirectOf>[0]): PlanState {
  return answered(apiPlanOf({ direct: apiDirectOf(step) }));
}

const many = answerOf({
  kept: [needOf('SQL', { heldLevel: 3, stage: 0 })],
  raise: [needOf('Algebra', { heldLevel: 2, credit: 0.5, implied: true, importance: 1 })],
  learn: [needOf('Python', { importance: 5, hours: 40 }), needOf('Statistics', { stage: 2 })],
  move: 'LATERAL',
});

test('the answer comes first, in one sentence', () => {
  renderPage(page(many));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'From Data Engineer to Machine Learning Engineer',
  );
  expect(screen.getByText('Two stages, 2 skills to learn, 1 to raise.')).toBeVisible();
  expect(document.title).toBe('From Data Engineer to Machine Learning Engineer · Rolegraph');
});

test('each skill says how far it is to go, what it weighs and what counts for it', () => {
  renderPage(page(many));
  const [python, algebra] = ['Python', 'Algebra'].map(
    (name) => screen.getByRole('link', { name }).closest('li') ?? document.body,
  );
  expect(python).toHaveTextContent('learn: to working');
  expect(python).toHaveTextContent('vital · 40 hours');
  expect(algebra).toHaveTextContent('raise: guided to working');
  expect(algebra).toHaveTextContent('needed by other skills · +0.5 from skills close to it');
});

function builderOf(name: string) {
  return {
    node: { __typename: 'Skill' as const, id: name, slug: name.toLowerCase(), name },
    properties: {
      __typename: 'BuildsOn' as const,
      id: name,
      level: 2,
      basis: 'EDITORIAL' as const,
    },
  };
}

test('an implied skill names the skills of the plan that build on it', async () => {
  renderPage(page(many, disclosureOf('algebra')), [
    {
      request: { query: ImpliedReasonsDocument, variables: { slug: 'algebra' } },
      result: {
        data: {
          skills: [
            {
              __typename: 'Skill',
              id: 'Algebra',
              unlocksConnection: {
                __typename: 'SkillUnlocksConnection',
                edges: [builderOf('Statistics'), builderOf('Astronomy')],
              },
            },
          ],
        },
      },
    },
  ]);
  const reasons = await screen.findByText(/Needed by/);
  expect(within(reasons).getByRole('link', { name: 'Statistics' })).toBeVisible();
  expect(within(reasons).queryByRole('link', { name: 'Astronomy' })).not.toBeInTheDocument();
});

function keptButton() {
  return screen.getByRole('button', { name: /the 1 skill you have/ });
}

test('what is there already is folded away until it is asked for', () => {
  const { unmount } = renderPage(page(many));
  expect(keptButton()).toHaveAttribute('aria-expanded', 'false');
  unmount();

  renderPage(page(many, disclosureOf('kept.all')));
  expect(keptButton()).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByRole('link', { name: 'SQL' })).toBeVisible();
});

test('while the answer is on its way, the question stands and the page says that it loads', () => {
  renderPage(page({ status: 'loading' }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Data Engineer');
  expect(screen.getByText('Loading')).toBeInTheDocument();
});

test('a move that needs nothing has an answer and no stages', () => {
  renderPage(page(answerOf({ kept: [needOf('SQL', { heldLevel: 3, stage: 0 })], newLevels: 0 })));
  expect(screen.getByText(/^Nothing to learn/)).toBeVisible();
  expect(screen.queryByText('Stage 1')).not.toBeInTheDocument();
});

const trouble: Trouble = {
  code: 'NETWORK',
  message: null,
  field: null,
  suggestions: [],
  requestId: null,
};

test('an outage leaves the question standing and can be tried again', () => {
  const retry = vi.fn();
  renderPage(page({ status: 'trouble', trouble, retrying: false, retry, asked: null }));
  screen.getByRole('button', { name: 'Try again' }).click();
  expect(retry).toHaveBeenCalledOnce();
  expect(screen.getByRole('combobox', { name: 'From' })).toHaveValue('Data Engineer');
});

test('a role that nobody knows comes with what may have been meant', () => {
  const unknown: Trouble = {
    ...trouble,
    code: 'NOT_FOUND',
    field: 'to',
    suggestions: ['machine-learning-developer'],
  };
  renderPage(
    page({ status: 'trouble', trouble: unknown, retrying: false, retry: vi.fn(), asked: null }),
  );
  expect(screen.getByRole('link', { name: 'Machine learning developer' })).toHaveAttribute(
    'href',
    '/plan?from=data-engineer&to=machine-learning-developer',
  );
  expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
});
