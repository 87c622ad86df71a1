import type { MockLink } from '@apollo/client/testing';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { ApplyChangesDocument } from '../../apollo/apply-changes.generated';
import { ProposeChangesDocument } from '../../apollo/propose-changes.generated';
import { FindEntitiesDocument } from '../../editing/find-entities.generated';
import { TryChangesDocument } from '../../editing/try-changes.generated';
import { similarTo } from '../../testing/editing-fixtures';
import { refused } from '../../testing/person-fixtures';
import { renderPage } from '../../testing/render-page';
import { noteSaved, useSavedNote } from '../../ui/saved/saved-note';
import { NewPage } from './new-page';

beforeEach(() => {
  window.sessionStorage.clear();
  noteSaved(null);
});

const saved = { __typename: 'ChangeSet' as const, number: 12, revision: 34, reason: 'Seen.' };

type Problem = { rule: string; field: string | null; message: string };

const trial = (problems: readonly Problem[] = []): MockLink.MockedResponse => ({
  request: { query: TryChangesDocument, variables: () => true },
  result: {
    data: {
      tryChanges: {
        __typename: 'Trial',
        revision: 9,
        operations: [
          {
            __typename: 'TriedOperation',
            position: 0,
            problems: problems.map((one) => ({ __typename: 'ChangeProblem' as const, ...one })),
          },
        ],
      },
    },
  },
  maxUsageCount: Number.POSITIVE_INFINITY,
});

const applying = (
  result: MockLink.MockedResponse['result'] = { data: { applyChanges: saved } },
  variables: (given: Record<string, unknown>) => boolean = () => true,
): MockLink.MockedResponse => ({ request: { query: ApplyChangesDocument, variables }, result });

function Page(props: Partial<Parameters<typeof NewPage>[0]>) {
  const note = useSavedNote();
  return (
    <>
      <NewPage kind="Industry" name="" atOnce {...props} />
      <p>{note ? `note ${note.number}` : ''}</p>
    </>
  );
}

const show = (
  answers: readonly MockLink.MockedResponse[] = [],
  props: Partial<Parameters<typeof NewPage>[0]> = {},
) => renderPage(<Page {...props} />, [...answers, trial(), similarTo('Role')]);

const field = (name: string) => screen.getByRole('textbox', { name });

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

test('what is typed is added as one change set, by a slug of its name, for a reason that is proposed', async () => {
  const sent = vi.fn(() => true);
  show([applying(undefined, sent)]);
  await userEvent.type(field('Name'), 'Space & Travel');
  expect(field('Name in addresses')).toHaveValue('space-and-travel');
  await userEvent.type(field('Description'), 'Flies far.');
  await userEvent.type(field('Other names (optional)'), 'Space{Enter}Rockets');
  await press('Save');
  expect(await screen.findByText('note 12')).toBeVisible();
  expect(sent).toHaveBeenCalledWith({
    changes: [
      {
        createIndustry: {
          slug: 'space-and-travel',
          name: 'Space & Travel',
          description: 'Flies far.',
          aliases: ['Space', 'Rockets'],
        },
      },
    ],
    reason: 'Add the industry “Space & Travel”',
    key: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
});

test('the slug follows the name until another is typed, and again once that is taken away', async () => {
  const sent = vi.fn(() => true);
  show([applying(undefined, sent)], { name: 'Space' });
  expect(field('Name')).toHaveValue('Space');
  await userEvent.clear(field('Name in addresses'));
  await userEvent.type(field('Name in addresses'), 'space-travel');
  await userEvent.type(field('Name'), 'flight');
  expect(field('Name in addresses')).toHaveValue('space-travel');
  await userEvent.clear(field('Name in addresses'));
  await userEvent.type(field('Description'), 'Flies far.');
  await press('Save');
  await screen.findByText('note 12');
  const changes = [{ createIndustry: expect.objectContaining({ slug: 'spaceflight' }) }];
  expect(sent).toHaveBeenCalledWith(expect.objectContaining({ changes }));
});

test('what is stated of it comes along, whatever it is called by then', async () => {
  const sent = vi.fn(() => true);
  const finding = {
    request: { query: FindEntitiesDocument, variables: () => true },
    result: { data: { search: [] } },
    maxUsageCount: Number.POSITIVE_INFINITY,
  };
  show([applying(undefined, sent), finding], { name: 'Space' });
  await userEvent.type(field('Description'), 'Flies far.');
  await press('… is strong in a place');
  await userEvent.type(screen.getByRole('combobox', { name: 'Which place?' }), 'Kourou');
  await userEvent.click(await screen.findByRole('option', { name: /^It is not here/ }));
  const [, panel] = screen.getAllByRole('textbox', { name: 'Description' });
  await userEvent.type(panel as HTMLElement, 'Near the equator.');
  await userEvent.click(screen.getByRole('radio', { name: 'A city' }));
  await userEvent.type(field('Name in addresses'), '-flight');
  await press('Save');
  await screen.findByText('note 12');
  expect(sent).toHaveBeenCalledWith(
    expect.objectContaining({
      changes: [
        { createIndustry: expect.objectContaining({ slug: 'space-flight' }) },
        { createPlace: expect.objectContaining({ slug: 'kourou', type: 'CITY' }) },
        {
          activeIn: {
            industry: 'industry/space-flight',
            place: 'place/kourou',
            basis: 'EDITORIAL',
            evidence: [],
          },
        },
      ],
      reason: 'Add the industry “Space”, and 2 more changes',
    }),
  );
});

test('whoever contributes proposes', async () => {
  const proposing = {
    request: { query: ProposeChangesDocument, variables: () => true },
    result: { data: { proposeChanges: { ...saved, number: 13, revision: null } } },
  };
  show([proposing], { atOnce: false, name: 'Space' });
  await userEvent.type(field('Description'), 'Flies far.');
  await press('Propose');
  expect(await screen.findByText('note 13')).toBeVisible();
});

test('what is missing is no mistake before it is to be saved; then it has the focus', async () => {
  show([], { kind: 'Role' });
  await userEvent.type(field('Description'), 'Looks up.');
  expect(screen.queryByText('Fill this in.')).toBeNull();
  expect(screen.getByText('Something that it needs is not filled in yet.')).toBeVisible();
  await press('Save');
  expect(field('Name')).toHaveAccessibleDescription(/Fill this in/);
  await waitFor(() => expect(field('Name')).toHaveFocus());
});

test('a name that is taken is told at the field while one types, beside what has it', async () => {
  const message = 'name: "Space" is already the name of industry/space; use that one.';
  const taken = { name: 'Space', slug: 'space', likeness: 'SAME_NAME' as const };
  renderPage(<Page name="Space" />, [
    trial([{ rule: 'DUPLICATE_NAME', field: 'name', message }]),
    similarTo('Role', () => [taken]),
  ]);
  await userEvent.type(field('Description'), 'Flies far.');
  await waitFor(() => expect(field('Name')).toHaveAccessibleDescription(/is already the name of/));
  expect(await screen.findByRole('link', { name: /^Space/ })).toHaveAttribute(
    'href',
    '/industries/space',
  );
});

test('an outage or an ended session keeps everything, a reload included, under the same key', async () => {
  const keys: unknown[] = [];
  const note = ({ key }: Record<string, unknown>) => {
    keys.push(key);
    return true;
  };
  const down = {
    request: { query: ApplyChangesDocument, variables: note },
    error: new Error('down'),
  };
  const { unmount } = show([down, applying(refused('UNAUTHENTICATED', 'Sign in.'), note)]);
  await userEvent.type(field('Name'), 'Space');
  await userEvent.type(field('Description'), 'Flies far.');
  await press('Save');
  expect(await screen.findByText(/^There is no answer from the server/)).toBeVisible();
  await press('Save');
  expect(await screen.findByRole('link', { name: 'Sign in in another tab' })).toBeVisible();
  unmount();
  show([applying(undefined, note)]);
  expect(field('Name')).toHaveValue('Space');
  expect(field('Description')).toHaveValue('Flies far.');
  await userEvent.keyboard('{Control>}s{/Control}');
  expect(await screen.findByText('note 12')).toBeVisible();
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
});

test('whoever comes with another name begins something else', async () => {
  const { unmount } = show();
  await userEvent.type(field('Name'), 'Space');
  unmount();
  show([], { name: 'Deep sea' });
  expect(field('Name')).toHaveValue('Deep sea');
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
});

test('a source is asked for its title alone, which is its name', async () => {
  const sent = vi.fn(() => true);
  renderPage(<Page kind="Source" name="A career in space" />, [
    applying(undefined, sent),
    trial(),
    similarTo('Source'),
  ]);
  await userEvent.type(field('Description'), 'Tells of it.');
  await userEvent.click(screen.getByRole('radio', { name: 'Our own judgement' }));
  await press('Save');
  await screen.findByText('note 12');
  const own = { name: 'A career in space', title: 'A career in space' };
  const changes = [{ createSource: expect.objectContaining(own) }];
  expect(sent).toHaveBeenCalledWith(expect.objectContaining({ changes }));
});
