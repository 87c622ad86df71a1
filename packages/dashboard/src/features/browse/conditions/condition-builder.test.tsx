import type { MockLink } from '@apollo/client/testing';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { answerNames } from '../../../testing/change-set-fixtures';
import { renderPage } from '../../../testing/render-page';
import { type BrowseState, readBrowseState } from '../browse-state';
import { CountRolesDocument } from '../lists/browse-roles.generated';
import { KIND_LISTS } from '../lists/kind-lists';
import { readConditions } from './condition-url';
import { MOST_CONDITIONS } from './conditions';
import { ConditionsPart } from './conditions-part';

const ROLES = KIND_LISTS.Role;

/** What the server was asked to count. */
let counted: string[] = [];

const change = vi.fn();

beforeEach(() => {
  counted = [];
  change.mockClear();
});

/** Of a graph in which seven roles are left by any filter for seniority, and two by any other. */
const counts: MockLink.MockedResponse = {
  request: { query: CountRolesDocument, variables: () => true },
  maxUsageCount: Number.POSITIVE_INFINITY,
  result: ({ where }) => {
    const asked = JSON.stringify(where);
    counted.push(asked);
    const totalCount = asked.includes('seniority') ? 7 : 2;
    return { data: { matching: { __typename: 'RolesConnection', totalCount } } };
  },
};

const away: MockLink.MockedResponse = {
  request: { query: CountRolesDocument, variables: () => true },
  maxUsageCount: Number.POSITIVE_INFINITY,
  error: new Error('away'),
};

async function openBuilder(given: Partial<BrowseState> = {}, answer = counts) {
  const state = { ...readBrowseState(ROLES, {}), ...given };
  renderPage(<ConditionsPart list={ROLES} state={state} change={change} />, [
    answer,
    answerNames([], ['Python']),
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'More conditions' }));
}

const inForce = (where: string) => ({ conditions: readConditions(ROLES, where).conditions });
const field = (number = 1) =>
  screen.getByRole('combobox', { name: `Field of condition ${number}` });
const value = (number = 1) => screen.getByRole('textbox', { name: `Value of condition ${number}` });
const shows = () => screen.getByRole('button', { name: /^Show/ });

async function askSeniority(text: string) {
  await userEvent.selectOptions(field(), 'Seniority');
  if (text !== '') await userEvent.type(value(), text);
}

test('the button tells whether the builder is there', async () => {
  await openBuilder();
  const opener = screen.getByRole('button', { name: 'More conditions' });
  expect(opener).toHaveAttribute('aria-expanded', 'true');
  await userEvent.click(screen.getByRole('button', { name: 'Close without a change' }));
  expect(opener).toHaveAttribute('aria-expanded', 'false');
  expect(opener).toHaveFocus();
  expect(screen.queryByRole('form', { name: 'Conditions' })).toBeNull();
});

test('how many match is told at the condition, on the button, and aloud', async () => {
  await openBuilder();
  await askSeniority('4');
  expect(await screen.findByText('matches 7')).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Show 7 roles' })).toBeVisible();
  expect(screen.getByText('7 roles')).toHaveRole('status');
  await userEvent.keyboard('{Enter}');
  expect(change).toHaveBeenCalledExactlyOnceWith(inForce('all~seniority.min.4'));
});

test('while nobody knows how many match, they can still be shown', async () => {
  await openBuilder({}, away);
  await askSeniority('4');
  expect(shows()).toHaveTextContent('Show them');
  await userEvent.click(shows());
  expect(change).toHaveBeenCalledExactlyOnceWith(inForce('all~seniority.min.4'));
});

test.each([
  ['', /^Give a value/],
  ['high', /^“high” is not a number/],
])('what cannot be asked is told at its field, which has the focus: %j', async (text, words) => {
  await openBuilder();
  await askSeniority(text);
  expect(value()).toBeValid();
  await userEvent.click(shows());
  expect(await screen.findByText(words)).toBeVisible();
  await vi.waitFor(() => expect(value()).toHaveFocus());
  expect(value()).toBeInvalid();
  expect(change).not.toHaveBeenCalled();
  await userEvent.clear(value());
  await userEvent.type(value(), '3');
  expect(value()).toBeValid();
});

test('Esc leaves all as it was and gives the focus back', async () => {
  await openBuilder();
  await askSeniority('4');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('form', { name: 'Conditions' })).toBeNull();
  expect(screen.getByRole('button', { name: 'More conditions' })).toHaveFocus();
  expect(change).not.toHaveBeenCalled();
});

test('another field begins anew, another test keeps the value unless it takes none', async () => {
  await openBuilder(inForce('all~seniority.min.4'));
  expect(value()).toHaveValue('4');
  const test = screen.getByRole('combobox', { name: 'Test of condition 1' });
  await userEvent.selectOptions(test, 'at most');
  expect(value()).toHaveValue('4');
  await userEvent.selectOptions(field(), 'Name');
  expect(value()).toHaveValue('');
});

test('conditions are numbered through all groups, and a group is taken away as a whole', async () => {
  await openBuilder(inForce('all~name.has.data~any(seniority.min.4~seniority.is.1)'));
  const group = screen.getByRole('group', { name: 'Group 1' });
  expect(within(group).getAllByRole('combobox', { name: /^Field of condition/ })).toHaveLength(2);
  expect(value(3)).toHaveValue('1');
  expect(
    within(group).getByRole('combobox', { name: /conditions of group 1 have to hold/ }),
  ).toHaveValue('any');
  await userEvent.click(screen.getByRole('button', { name: 'Remove group 1' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add a condition' }));
  expect(value(2)).toHaveValue('');
  await userEvent.click(screen.getByRole('button', { name: 'Remove condition 2' }));
  await userEvent.click(shows());
  expect(change).toHaveBeenCalledExactlyOnceWith(inForce('all~name.has.data'));
});

test('where there is no room for another condition, that is told and none can be added', async () => {
  const parts = Array.from({ length: MOST_CONDITIONS }, (_, at) => `name.has.${at}`);
  await openBuilder(inForce(`all~${parts.join('~')}`));
  expect(screen.getByText('There is room for 12 conditions.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Add a condition' })).toBeDisabled();
  expect(screen.getByRole('button', { name: 'Add a group' })).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: 'Remove condition 12' }));
  expect(screen.getByRole('button', { name: 'Add a condition' })).toBeEnabled();
});

test('what is in force is taken away at once', async () => {
  await openBuilder(inForce('all~name.has.data'));
  await userEvent.click(screen.getByRole('button', { name: 'Take them all away' }));
  expect(change).toHaveBeenCalledExactlyOnceWith({ conditions: null });
});

test('basis, importance and level of a statement are asked together, counted, and put in force', async () => {
  await openBuilder();
  await userEvent.selectOptions(field(), 'Skills needed');
  const test = screen.getByRole('combobox', { name: 'Test of condition 1' });
  await userEvent.selectOptions(test, 'some');
  const choose = (name: string, option: string) =>
    userEvent.selectOptions(screen.getByRole('combobox', { name }), option);
  await choose('Least importance in condition 1', 'importance 4 or more');
  await choose('Basis in condition 1', 'from an article');
  await choose('Least level in condition 1', 'level 3 or more');
  await choose('Least level in condition 1', 'any level');
  expect(await screen.findByText('matches 2')).toBeVisible();
  expect(counted.at(-1)).toContain('"edge":{"basis":{"eq":"ARTICLE"},"importance":{"gte":4}}');
  await userEvent.click(shows());
  expect(change).toHaveBeenCalledExactlyOnceWith(
    inForce('all~skills.some.importance-4.basis-ARTICLE'),
  );
});

test('of a statement without importance and level, the basis alone can be asked', async () => {
  await openBuilder(inForce('all~moves.some'));
  expect(screen.getByRole('combobox', { name: 'Basis in condition 1' })).toHaveValue('');
  expect(screen.queryByRole('combobox', { name: /^Least/ })).toBeNull();
});

test('what is asked of a statement where one condition is enough has no room, and that is told', async () => {
  await openBuilder(inForce('all~skills.to.python.basis-ARTICLE~name.has.data'));
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'How many of the conditions have to hold' }),
    'any',
  );
  expect(screen.getByText(/^Importance, level and basis can be asked once/)).toBeVisible();
  await userEvent.click(shows());
  expect(change).not.toHaveBeenCalled();
});
