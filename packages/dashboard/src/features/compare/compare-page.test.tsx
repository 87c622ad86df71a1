import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { RoleChoicesDocument } from '../../apollo/role-choices.generated';
import type { Trouble } from '../../lib/trouble';
import {
  comparedMoveOf,
  comparedSkillOf,
  compareRequirementOf,
  compareRoleOf,
} from '../../testing/compare-fixtures';
import { disclosureOf } from '../../testing/fixtures';
import { renderPage } from '../../testing/render-page';
import { CompareRolesDocument } from './compare.generated';
import type { CompareChoice } from './compare-choice';
import { ComparePage } from './compare-page';
import { readComparison } from './read-comparison';
import type { ComparisonState } from './use-comparison';

const comparison = readComparison({
  revision: 7,
  roles: [
    compareRoleOf('Analyst', { requiresConnection: { edges: [compareRequirementOf('SQL')] } }),
    compareRoleOf('Engineer'),
  ],
  skills: [comparedSkillOf('SQL', [3, 5]), comparedSkillOf('Git', [null, 2])],
  tools: [],
  moves: [comparedMoveOf('Analyst', 'Engineer', 0.4), comparedMoveOf('Engineer', 'Analyst', 0.2)],
});

const answered: ComparisonState = {
  comparison,
  outdated: false,
  operation: { document: CompareRolesDocument, variables: {} },
  trouble: null,
  retrying: false,
  retry: () => undefined,
};

const choice: CompareChoice = {
  show: 'all',
  onShow: () => undefined,
  category: undefined,
  onCategory: () => undefined,
  mine: null,
  onMine: null,
};

const noRoles = {
  request: { query: RoleChoicesDocument },
  result: { data: { roles: [] } },
  maxUsageCount: Number.POSITIVE_INFINITY,
};

const both = [
  { slug: 'analyst', name: 'Analyst' },
  { slug: 'engineer', name: 'Engineer' },
];

function renderCompare(props: Partial<Parameters<typeof ComparePage>[0]> = {}) {
  const onRoles = vi.fn();
  renderPage(
    <ComparePage
      chosen={both}
      again={[]}
      beyond={[]}
      onRoles={onRoles}
      state={answered}
      choice={choice}
      disclosure={disclosureOf()}
      {...props}
    />,
    [noRoles],
  );
  return onRoles;
}

test('the answer comes first: what is shared, and the smallest move', () => {
  renderCompare();
  expect(
    screen.getByText(
      'Of 2 skills, 1 is shared by both roles. The smallest move among them is from Engineer to Analyst: a gap of 20 %, 10 levels to gain.',
    ),
  ).toBeVisible();
  expect(document.title).toBe('Compare Analyst and Engineer · Rolegraph');
});

test('a row says at which level each role asks for a skill, or that it does not', () => {
  renderCompare();
  const row = screen.getByRole('link', { name: 'Git' }).closest('tr') ?? document.body;
  const [analyst, engineer] = within(row).getAllByRole('cell');
  expect(analyst).toHaveTextContent('not asked for');
  expect(engineer).toHaveTextContent('guided');
  expect(
    screen.getByRole('heading', { name: 'Skills that only Engineer asks for 1' }),
  ).toBeVisible();
});

test('one’s own level stands in a column of its own', () => {
  renderCompare({ choice: { ...choice, mine: new Map([['sql', 4]]), onMine: vi.fn() } });
  const row = screen.getByRole('link', { name: 'SQL' }).closest('tr') ?? document.body;
  expect(within(row).getAllByRole('cell').at(-1)).toHaveTextContent('advanced');
});

test('the grounds of a row unfold below it, for each role that has to do with it', async () => {
  const disclosure = disclosureOf('skills.sql');
  renderCompare({ disclosure });
  expect(screen.getByRole('heading', { level: 3, name: 'Analyst' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Why we say so: Git' }));
  expect(disclosure.toggled).toEqual(['skills.git']);
});

test('a move leads to its plan', () => {
  renderCompare();
  expect(screen.getByRole('link', { name: 'gap 40\u00a0%' })).toHaveAttribute(
    'href',
    '/plan?from=analyst&to=engineer',
  );
});

test('a role is taken away, and another set before the one on its left', async () => {
  const onRoles = renderCompare();
  await userEvent.click(screen.getByRole('button', { name: 'Move Engineer to the left' }));
  await userEvent.click(screen.getByRole('button', { name: 'Remove Analyst' }));
  expect(onRoles.mock.calls).toEqual([[['engineer', 'analyst']], [['engineer']]]);
});

test('one role asks for a second', () => {
  renderCompare({ chosen: both.slice(0, 1) });
  expect(screen.getByText('Choose a second role to compare it with.')).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Add a role' })).toBeVisible();
});

test('what the address has twice or too much is told', () => {
  renderCompare({ again: ['Analyst'], beyond: ['Architect'] });
  expect(screen.getByText('Analyst was given more than once, and counts once.')).toBeVisible();
  expect(screen.getByText(/Left out: Architect\.$/)).toBeVisible();
});

test('an unknown role is named, and leads to those that may have been meant', () => {
  const trouble: Trouble = {
    code: 'NOT_FOUND',
    message: 'slugs[1]: there is no role "engineer" in use.',
    field: 'slugs[1]',
    suggestions: ['data-engineer'],
    requestId: null,
  };
  renderCompare({ state: { ...answered, comparison: null, trouble } });
  expect(screen.getByRole('alert')).toHaveTextContent('There is no role “engineer”.');
  expect(screen.getByRole('link', { name: 'Data engineer' }).getAttribute('href')).toMatch(
    /roles=analyst(~|%7E)data-engineer$/,
  );
  expect(screen.getByRole('link', { name: 'Compare without “engineer”' })).toHaveAttribute(
    'href',
    '/compare?roles=analyst',
  );
});

test('an outage can be tried again', async () => {
  const retry = vi.fn();
  const trouble: Trouble = {
    code: 'NETWORK',
    message: null,
    field: null,
    suggestions: [],
    requestId: null,
  };
  renderCompare({ state: { ...answered, comparison: null, trouble, retry } });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
});
