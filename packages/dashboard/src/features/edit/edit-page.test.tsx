import type { MockLink } from '@apollo/client/testing';
import { getByRole, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { ApplyChangesDocument } from '../../apollo/apply-changes.generated';
import { ProposeChangesDocument } from '../../apollo/propose-changes.generated';
import type { EditedEntity } from '../../editing/read-edited-entity';
import { TryChangesDocument } from '../../editing/try-changes.generated';
import { engineer, needsPython } from '../../testing/editing-fixtures';
import { refused } from '../../testing/person-fixtures';
import { renderPage } from '../../testing/render-page';
import { noteSaved, useSavedNote } from '../../ui/saved/saved-note';
import { EditPage } from './edit-page';
import { useEditDraft } from './use-edit-draft';

beforeEach(() => {
  window.sessionStorage.clear();
  noteSaved(null);
});

const edited: EditedEntity = {
  entity: engineer,
  version: 7,
  inUse: true,
  texts: {
    name: 'Data Engineer',
    description: 'Builds pipelines.',
    aliases: '',
    seniority: '3',
    group: 'Data',
    duties: '',
    externalIds: '',
  },
  statements: [needsPython],
  more: [],
};

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

const saved = { __typename: 'ChangeSet' as const, number: 12, revision: 34, reason: 'Seen.' };

const applying = (
  result: MockLink.MockedResponse['result'] = { data: { applyChanges: saved } },
  variables: (given: Record<string, unknown>) => boolean = () => true,
): MockLink.MockedResponse => ({ request: { query: ApplyChangesDocument, variables }, result });

type ShowProps = Partial<Parameters<typeof EditPage>[0]>;

const readSame = async () => edited;

const more = { loading: false, trouble: null, ask: vi.fn() };

function Page({ read = readSame, ...props }: ShowProps) {
  const [now, setNow] = useState(edited);
  const note = useSavedNote();
  const drafting = useEditDraft(engineer);
  const readNow = async () => {
    const next = await read();
    if (next) setNow(next);
    return next;
  };
  return (
    <>
      <EditPage edited={now} atOnce read={readNow} {...{ more, drafting }} {...props} />
      <p>{note ? `note ${note.number}` : ''}</p>
    </>
  );
}

const show = (answers: readonly MockLink.MockedResponse[] = [], props: ShowProps = {}) =>
  renderPage(<Page {...props} />, [trial(), ...answers]);

const description = () => screen.getByRole('textbox', { name: 'Description' });

async function describe(text: string) {
  await userEvent.clear(description());
  if (text !== '') await userEvent.type(description(), text);
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

test('a grade is changed where it stands, and saved with a reason that is proposed', async () => {
  const sent = vi.fn(() => true);
  show([applying(undefined, sent)], { at: 'statement-1' });
  await userEvent.click(screen.getByRole('radio', { name: 'expert' }));
  expect(screen.getByText(/essential · level expert/)).toBeVisible();
  await save();
  expect(await screen.findByText('note 12')).toBeVisible();
  expect(sent).toHaveBeenCalledWith({
    changes: [{ updateRequires: { statement: 'statement-1', expectedVersion: 4, level: 5 } }],
    reason: 'Change: Data Engineer needs Python: level',
    key: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
});

test('where a claim comes from and how it stands is changed beside its evidence', async () => {
  const sent = vi.fn(() => true);
  const standing = { gradeBasis: 'EDITORIAL', basis: 'ARTICLE', rank: 'NORMAL' };
  const claim = { ...needsPython, fields: { ...needsPython.fields, ...standing } };
  const now = { ...edited, statements: [claim] };
  show([applying(undefined, sent)], { at: 'statement-1', edited: now });
  const within = (name: string) => screen.getByRole('group', { name });
  const choose = (group: string, choice: string) =>
    userEvent.click(getByRole(within(group), 'radio', { name: choice }));
  await choose('Who says that it is so?', 'Our own judgement');
  await choose('How does it stand among its like?', 'not so any more: plans leave it out');
  expect(screen.getByText(/Our own judgement · not so any more/).tagName).toBe('INS');
  await save();
  expect(await screen.findByText('note 12')).toBeVisible();
  const fields = { basis: 'EDITORIAL', rank: 'DEPRECATED' };
  expect(sent).toHaveBeenCalledWith(
    expect.objectContaining({
      changes: [{ updateRequires: { statement: 'statement-1', expectedVersion: 4, ...fields } }],
      reason: 'Change: Data Engineer needs Python: basis and standing',
    }),
  );
});

test('of many statements the rest is asked for, and how many there are is told', async () => {
  const ask = vi.fn();
  const left = { type: 'REQUIRES', outward: true, connection: 'requires', left: 41, after: 'x' };
  const now = { ...edited, more: [left] as EditedEntity['more'] };
  show([], { edited: now, more: { ...more, ask } });
  expect(screen.getByRole('heading', { name: 'Data Engineer needs … 42' })).toBeVisible();
  expect(screen.getByText('1 of 42 shown')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(ask).toHaveBeenCalledWith(['requires']);
});

test('what it is called elsewhere is edited as its other fields are', async () => {
  const sent = vi.fn(() => true);
  show([applying(undefined, sent)]);
  const elsewhere = screen.getByRole('textbox', { name: /^What it is called elsewhere/ });
  await userEvent.type(elsewhere, 'onet:15-1252.00{Enter}esco:engineer');
  await save();
  expect(await screen.findByText('note 12')).toBeVisible();
  const externalIds = ['onet:15-1252.00', 'esco:engineer'];
  expect(sent).toHaveBeenCalledWith(
    expect.objectContaining({
      changes: [{ updateRole: { role: 'role/data-engineer', expectedVersion: 7, externalIds } }],
      reason: 'Change Data Engineer: names elsewhere',
    }),
  );
});

test('whoever contributes proposes', async () => {
  const proposing = {
    request: { query: ProposeChangesDocument, variables: () => true },
    result: { data: { proposeChanges: { ...saved, number: 13, revision: null } } },
  };
  show([proposing], { atOnce: false });
  await describe('New.');
  await userEvent.click(screen.getByRole('button', { name: 'Propose' }));
  expect(await screen.findByText('note 13')).toBeVisible();
});

test('what is removed is struck through until it is saved, and can be kept after all', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Remove: Data Engineer needs Python' }));
  expect(screen.getByText('Python').tagName).toBe('DEL');
  expect(screen.getByRole('button', { name: '1 change' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Keep: Data Engineer needs Python' }));
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
});

test('what the rules of the server say is told at the field while one types', async () => {
  const problem = { rule: 'BAD_TEXT', field: 'description', message: 'description: too long.' };
  renderPage(<Page />, [trial([problem])]);
  await describe('Long.');
  await waitFor(() => expect(description()).toHaveAccessibleDescription(/Too long\./));
});

test('what is missing is told at once, and has the focus once it is to be saved', async () => {
  show();
  await describe('');
  expect(description()).toHaveAccessibleDescription(/Fill this in/);
  await userEvent.click(screen.getByRole('textbox', { name: /^Family/ }));
  await save();
  await waitFor(() => expect(description()).toHaveFocus());
  expect(screen.getByText(/^Some of it cannot be saved/)).toBeVisible();
});

test('an outage keeps everything, a reload included, and the same request is sent again', async () => {
  const keys: unknown[] = [];
  const note = ({ key }: Record<string, unknown>) => {
    keys.push(key);
    return true;
  };
  const down = {
    request: { query: ApplyChangesDocument, variables: note },
    error: new Error('down'),
  };
  const { unmount } = show([down]);
  await describe('New.');
  await save();
  expect(await screen.findByText(/^There is no answer from the server/)).toBeVisible();
  unmount();
  show([applying(undefined, note)]);
  expect(description()).toHaveValue('New.');
  await userEvent.keyboard('{Control>}s{/Control}');
  expect(await screen.findByText('note 12')).toBeVisible();
  expect(new Set(keys).size).toBe(1);
});

test('a session that has ended, or a right that was taken away, takes nothing away', async () => {
  show([
    applying(refused('UNAUTHENTICATED', 'Sign in.')),
    applying(refused('FORBIDDEN', 'You may not.')),
  ]);
  await describe('New.');
  await save();
  expect(await screen.findByRole('link', { name: 'Sign in in another tab' })).toBeVisible();
  await save();
  expect(await screen.findByText(/^Your account may not do this any more/)).toBeVisible();
  expect(description()).toHaveValue('New.');
});

const conflict = refused('CONFLICT', 'changes[0].updateRole.expectedVersion: 8 by now.');

const theirs = (texts: object) => async () => ({
  ...edited,
  version: 8,
  texts: { ...edited.texts, ...texts },
});

test('what others have changed elsewhere meanwhile does not keep it from being saved', async () => {
  const sent = vi.fn(() => true);
  show([applying(conflict), applying(undefined, sent)], { read: theirs({ group: 'Platforms' }) });
  await describe('Mine.');
  await save();
  expect(await screen.findByText('note 12')).toBeVisible();
  expect(sent).toHaveBeenCalledWith(
    expect.objectContaining({
      changes: [
        { updateRole: { role: 'role/data-engineer', expectedVersion: 8, description: 'Mine.' } },
      ],
    }),
  );
});

test('where both have changed the same, both sides are shown, and mine is kept on demand', async () => {
  const sent = vi.fn(() => true);
  show([applying(conflict), applying(undefined, sent)], {
    read: theirs({ description: 'Theirs.' }),
  });
  await describe('Mine.');
  await save();
  const dialog = await screen.findByRole('dialog', { name: /^Somebody else has changed/ });
  expect(dialog).toHaveTextContent(/Before:Builds pipelines\.Theirs:Theirs\.Yours:Mine\./);
  expect(screen.getByRole('button', { name: 'Save now' })).toBeDisabled();
  const keep = screen.getAllByRole('button', { name: /^Keep mine/, hidden: true });
  await userEvent.click(keep.at(-1) as HTMLElement);
  await userEvent.click(screen.getByRole('button', { name: 'Save now' }));
  expect(await screen.findByText('note 12')).toBeVisible();
  expect(sent).toHaveBeenCalledWith(
    expect.objectContaining({
      changes: [
        { updateRole: expect.objectContaining({ expectedVersion: 8, description: 'Mine.' }) },
      ],
    }),
  );
});
