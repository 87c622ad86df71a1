import type { MockLink } from '@apollo/client/testing';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { ApplyChangesDocument } from '../../../apollo/apply-changes.generated';
import { ProposeChangesDocument } from '../../../apollo/propose-changes.generated';
import { TryChangesDocument } from '../../../editing/try-changes.generated';
import { browseUrl } from '../../../lib/browse-url';
import { refused } from '../../../testing/person-fixtures';
import { renderPage } from '../../../testing/render-page';
import { tellChange } from '../../../testing/told-changes';
import { BrowseSkillsDocument } from '../lists/browse-skills.generated';
import { BulkPage } from './bulk-page';

beforeEach(() => window.sessionStorage.clear());

const selection = ['baking', 'kneading', 'proofing'].map((slug) => ({
  slug,
  name: slug.charAt(0).toUpperCase() + slug.slice(1),
}));

type Category = 'TECHNICAL' | 'DOMAIN' | 'ANALYTICAL';

type Known = { readonly category: Category; readonly version: number };

/** The skills as the server has them; a test may change them. */
let skills: Record<string, Known>;

beforeEach(() => {
  skills = Object.fromEntries(
    selection.map(({ slug }) => [slug, { category: 'TECHNICAL', version: 3 }]),
  );
});

const rows: MockLink.MockedResponse = {
  request: { query: BrowseSkillsDocument, variables: () => true },
  maxUsageCount: Number.POSITIVE_INFINITY,
  result: () => ({
    data: {
      rows: selection.map(({ slug, name }) => ({
        __typename: 'Skill',
        id: `id-${slug}`,
        slug,
        name,
        description: 'A skill.',
        aliases: [],
        status: 'ACTIVE',
        updatedAt: '2026-01-02T03:04:05Z',
        reuse: null,
        hoursPerLevel: null,
        ...skills[slug],
      })),
      matching: { __typename: 'SkillsConnection', totalCount: selection.length },
    },
  }),
};

/** What the server says of the operation at a place. */
const trial = (wrongAt?: number): MockLink.MockedResponse => ({
  request: { query: TryChangesDocument, variables: () => true },
  maxUsageCount: Number.POSITIVE_INFINITY,
  result: ({ changes }: { changes: readonly object[] }) => ({
    data: {
      tryChanges: {
        __typename: 'Trial',
        revision: 9,
        operations: changes.map((_, position) => ({
          __typename: 'TriedOperation',
          position,
          problems:
            changes.length === selection.length && position === wrongAt
              ? [
                  {
                    __typename: 'ChangeProblem',
                    rule: 'BAD_TEXT',
                    field: 'category',
                    message: 'category: it burns.',
                  },
                ]
              : [],
        })),
      },
    },
  }),
});

const saved = { __typename: 'ChangeSet' as const, number: 12, revision: 34, reason: 'Seen.' };

const applying = (
  result: MockLink.MockedResponse['result'] = { data: { applyChanges: saved } },
  variables: (given: Record<string, unknown>) => boolean = () => true,
): MockLink.MockedResponse => ({ request: { query: ApplyChangesDocument, variables }, result });

function show(answers: readonly MockLink.MockedResponse[], { atOnce = true } = {}) {
  const onSaved = vi.fn();
  renderPage(
    <BulkPage
      kind="Skill"
      title="Change 3 skills"
      selection={selection}
      atOnce={atOnce}
      back={browseUrl('Skill')}
      onSaved={onSaved}
    />,
    [rows, ...answers],
  );
  return onSaved;
}

const preview = () => screen.getByRole('region', { name: 'What it comes to' });

const button = (name: string | RegExp) => screen.findByRole('button', { name });

async function setCategory(category: string) {
  await userEvent.selectOptions(
    screen.getByLabelText('What do you want to do to all of them?'),
    'Set: category',
  );
  await userEvent.click(screen.getByRole('radio', { name: category }));
}

const operationOf = (slug: string, version: number) => ({
  updateSkill: { skill: `skill/${slug}`, expectedVersion: version, category: 'ANALYTICAL' },
});

test('every change is shown before it is made, and all are one change set', async () => {
  const sent = vi.fn(() => true);
  skills['proofing'] = { category: 'ANALYTICAL', version: 5 };
  const onSaved = show([trial(), applying(undefined, sent)]);
  await setCategory('Analytical');
  expect(await within(preview()).findByText('2 changes')).toBeVisible();
  expect(within(preview()).getByText('Change Baking: category')).toBeVisible();
  await userEvent.click(await button('1 is left as it is'));
  expect(screen.getByText('It is so already (1)')).toBeVisible();
  await userEvent.click(await button('Save 2 changes'));
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalledWith(expect.objectContaining(saved), []));
  expect(sent).toHaveBeenCalledWith({
    changes: [operationOf('baking', 3), operationOf('kneading', 3)],
    reason: 'Set category to Analytical (2 skills)',
    key: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
});

test('whoever contributes proposes, and what was left out is selected still', async () => {
  const proposing = {
    request: { query: ProposeChangesDocument, variables: () => true },
    result: { data: { proposeChanges: { ...saved, revision: null } } },
  };
  const onSaved = show([trial(), proposing], { atOnce: false });
  await setCategory('Analytical');
  await userEvent.click(await button('Leave out: Change Baking: category'));
  await userEvent.click(await button('Propose 2 changes'));
  await vi.waitFor(() =>
    expect(onSaved).toHaveBeenCalledWith(expect.objectContaining({ revision: null }), [
      selection[0],
    ]),
  );
});

test('what the rules of the server forbid stands out, and the others are saved without it', async () => {
  show([trial(1)]);
  await setCategory('Analytical');
  expect(await screen.findByRole('heading', { name: '1 cannot be done' })).toBeVisible();
  expect(screen.getByText('It burns.')).toBeVisible();
  await userEvent.click(await button('Save 3 changes'));
  const leaveOut = await button('Leave out: Change Kneading: category');
  await vi.waitFor(() => expect(leaveOut).toHaveFocus());
  await userEvent.click(leaveOut);
  expect(await within(preview()).findByText('2 changes')).toBeVisible();
  expect(screen.queryByText('It burns.')).toBeNull();
});

test('what somebody else changes meanwhile is told of its row, and decided there', async () => {
  show([trial()]);
  await setCategory('Analytical');
  expect(await within(preview()).findByText('3 changes')).toBeVisible();
  skills['baking'] = { category: 'DOMAIN', version: 4 };
  skills['kneading'] = { category: 'TECHNICAL', version: 4 };
  await tellChange('id-baking', 'id-kneading');
  expect(await screen.findByText('Changed by somebody else: Baking')).toBeVisible();
  expect(within(preview()).getByText('2 changes')).toBeVisible();
  expect(screen.getByText('Knowledge of the field', { selector: 'dd' })).toBeVisible();
  await userEvent.click(await button('Do it all the same: Baking'));
  expect(await within(preview()).findByText('3 changes')).toBeVisible();
  expect(screen.queryByText('Changed by somebody else: Baking')).toBeNull();
});

test('where it is found out only by saving, nothing is saved before it is decided', async () => {
  const sent = vi.fn(() => true);
  const onSaved = show([
    trial(),
    applying(refused('CONFLICT', 'It is at version 4 by now.')),
    applying(undefined, sent),
  ]);
  await setCategory('Analytical');
  expect(await within(preview()).findByText('3 changes')).toBeVisible();
  skills['baking'] = { category: 'DOMAIN', version: 4 };
  await userEvent.click(await button('Save 3 changes'));
  expect(await screen.findByText('Changed by somebody else: Baking')).toBeVisible();
  expect(screen.getByText(/^Somebody else has changed the same/)).toBeVisible();
  expect(onSaved).not.toHaveBeenCalled();
  await userEvent.click(await button('Leave out: Baking'));
  await userEvent.click(await button('Save 2 changes'));
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalled());
  expect(sent).toHaveBeenCalledWith(
    expect.objectContaining({ changes: [operationOf('kneading', 3), operationOf('proofing', 3)] }),
  );
});

test('where others have changed something else, it is saved on what there is now', async () => {
  const sent = vi.fn(() => true);
  const onSaved = show([
    trial(),
    applying(refused('CONFLICT', 'It is at version 4 by now.')),
    applying(undefined, sent),
  ]);
  await setCategory('Analytical');
  expect(await within(preview()).findByText('3 changes')).toBeVisible();
  skills['baking'] = { category: 'TECHNICAL', version: 4 };
  await userEvent.click(await button('Save 3 changes'));
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalled());
  expect(sent).toHaveBeenCalledWith(
    expect.objectContaining({
      changes: [operationOf('baking', 4), operationOf('kneading', 3), operationOf('proofing', 3)],
    }),
  );
});

test('a save that does not arrive keeps all, and is the same request when it is sent again', async () => {
  const keys: unknown[] = [];
  const remember = ({ key }: Record<string, unknown>) => keys.push(key) > 0;
  const lost = {
    request: { query: ApplyChangesDocument, variables: remember },
    error: new TypeError('Failed to fetch'),
  };
  const onSaved = show([trial(), lost, applying(undefined, remember)]);
  await setCategory('Analytical');
  const reason = screen.getByLabelText(/^Why/);
  await userEvent.clear(reason);
  await userEvent.type(reason, 'In a tunnel.');
  await userEvent.click(await button('Save 3 changes'));
  expect(await screen.findByText(/^There is no answer from the server/)).toBeVisible();
  expect(reason).toHaveValue('In a tunnel.');
  await userEvent.click(await button('Save 3 changes'));
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalled());
  expect(new Set(keys).size).toBe(1);
});

test('what is missing is told once it is to be saved', async () => {
  show([trial()]);
  await userEvent.selectOptions(
    screen.getByLabelText('What do you want to do to all of them?'),
    'Set: hours per level',
  );
  const hours = screen.getByLabelText('Hours of study per level');
  expect(hours).toBeValid();
  await userEvent.click(await button(/^Save/));
  expect(hours).toHaveAccessibleDescription(/Fill this in/);
  await vi.waitFor(() => expect(hours).toHaveFocus());
});

test('a value is taken away only where that is said, and where there is none nothing is done', async () => {
  show([trial()]);
  await userEvent.selectOptions(
    screen.getByLabelText('What do you want to do to all of them?'),
    'Set: hours per level',
  );
  expect(await screen.findByText(/^Once it is clear what to do/)).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Take the value away instead' }));
  expect(await screen.findByText('There is nothing to change.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
});
