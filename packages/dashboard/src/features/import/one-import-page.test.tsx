import type { MockLink } from '@apollo/client/testing';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { GraphSummaryDocument } from '../../apollo/graph-summary.generated';
import { NO_ANSWER } from '../../lib/trouble';
import { compared, importOf } from '../../testing/import-fixtures';
import { renderPage } from '../../testing/render-page';
import {
  ApplyImportDocument,
  CancelImportDocument,
  CompareImportDocument,
  ImportExamplesDocument,
  ImportLeftOutDocument,
  RevertImportDocument,
} from './imports.generated';
import { OneImportPage } from './one-import-page';
import type { ImportState, ShownImport } from './use-import';
import type { UploadsState } from './use-uploads';

// The form that asks for reasons is the same for all files of a worker, and others mock what it uses.
vi.mock('../../lib/new-key', () => ({ newKey: () => 'key' }));

const idle: UploadsState = {
  importId: 'i1',
  uploads: [],
  done: 0,
  add: () => undefined,
  again: () => undefined,
  drop: () => undefined,
};

type Given = { state?: Partial<ImportState>; step?: 'files' | 'columns'; uploads?: UploadsState };

function pageOf(shown: ShownImport | null, { state, step, uploads = idle }: Given = {}) {
  return (
    <OneImportPage
      id="i1"
      state={{ shown, trouble: null, refetch: () => undefined, ...state }}
      uploads={uploads}
      step={step}
      of={undefined}
      onStep={() => undefined}
      onOf={() => undefined}
      onGone={() => undefined}
    />
  );
}

const nowOf = (shown: ShownImport) => {
  const { id, state, progress, operationCount, leftOutCount, changeSetCount, job, updatedAt } =
    shown;
  const now = { id, state, operationCount, leftOutCount, changeSetCount, job, updatedAt };
  const typed = progress ? { __typename: 'ImportProgress' as const, ...progress } : null;
  return { __typename: 'Import' as const, ...now, progress: typed };
};

const summary: MockLink.MockedResponse = {
  request: { query: GraphSummaryDocument },
  result: {
    data: { graph: { __typename: 'GraphInfo', revision: 8, entities: [], statements: [] } },
  },
};

const examples: MockLink.MockedResponse = {
  request: {
    query: ImportExamplesDocument,
    variables: { id: 'i1', kind: null, type: null, first: 10, offset: 0 },
  },
  result: {
    data: {
      import: {
        __typename: 'Import',
        id: 'i1',
        examples: [
          {
            __typename: 'TriedOperation',
            position: 0,
            sentence: 'Add the role "ICT help desk agent"',
            effectCount: 0,
            effects: [],
          },
        ],
      },
    },
  },
};

const leftOut: MockLink.MockedResponse = {
  request: { query: ImportLeftOutDocument, variables: { id: 'i1', first: 20, offset: 0 } },
  result: {
    data: {
      import: {
        __typename: 'Import',
        id: 'i1',
        leftOut: [
          {
            __typename: 'LeftOutRow',
            file: 'skills.csv',
            row: 12,
            column: 'skillType',
            value: '',
            reason: 'It is empty. Give it a type.',
          },
        ],
      },
    },
  },
};

test('the files stand there with what they seem to be, and are compared as that', async () => {
  const variables = { id: 'i1', input: { format: 'ESCO' as const, release: '1.2.1' } };
  const result = vi.fn(() => ({
    data: { compareImport: { ...nowOf(importOf()), format: 'ESCO', release: '1.2.1' } },
  }));
  renderPage(pageOf(importOf()), [
    { request: { query: CompareImportDocument, variables }, result },
  ]);
  const row = screen.getByRole('row', { name: /^skills\.csv/ });
  expect(row).toHaveTextContent('from esco.zip');
  expect(row).toHaveTextContent('303 kB');
  expect(screen.getByLabelText('What are they?')).toHaveValue('ESCO');
  await userEvent.clear(screen.getByLabelText('Version'));
  await userEvent.click(screen.getByRole('button', { name: 'Compare with the graph' }));
  expect(screen.getByLabelText('Version')).toBeInvalid();
  await userEvent.type(screen.getByLabelText('Version'), '1.2.1');
  await userEvent.click(screen.getByRole('button', { name: 'Compare with the graph' }));
  await vi.waitFor(() => expect(result).toHaveBeenCalled());
});

test('nothing is compared while a file is on its way, and it says so', async () => {
  const file = new File(['abc'], 'occupations.csv');
  const upload = { key: 1, file, state: 'SENDING' as const, sent: 1, trouble: null };
  renderPage(pageOf(importOf(), { uploads: { ...idle, uploads: [upload] } }));
  expect(screen.getByRole('progressbar', { name: 'Upload of occupations.csv' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Compare with the graph' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Wait until all files are uploaded.');
});

test('the answer stands first, and what it rests on below it', async () => {
  renderPage(pageOf(compared), [summary, examples, leftOut]);
  expect(
    screen.getByText(
      '95 roles, 1,063 skills, and 36 statements are new; 12 change; 4 go out of use. 2 rows are left out.',
    ),
  ).toBeVisible();
  const skills = screen.getByRole('row', { name: /Skills/ });
  expect(
    within(skills)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['1,063', '12', '4', '0']);
  expect(await screen.findByText(/The graph has changed since it was compared/)).toBeVisible();
  expect(await screen.findByText('Add the role "ICT help desk agent"')).toBeVisible();
  const rows = await screen.findByRole('list', { name: /^Rows that are left out/ });
  expect(rows).toHaveTextContent('skills.csv, row 12, column skillTypeIt is empty.');
  expect(screen.getByRole('link', { name: 'Save the report (CSV)' })).toHaveAttribute(
    'href',
    '/imports/i1/report.csv',
  );
  expect(screen.getByRole('link', { name: 'To the review queue' })).toHaveAttribute(
    'href',
    '/review',
  );
});

test('it is applied once somebody has said so twice', async () => {
  const result = vi.fn(() => ({ data: { applyImport: nowOf(compared) } }));
  renderPage(pageOf(compared), [
    summary,
    examples,
    leftOut,
    { request: { query: ApplyImportDocument, variables: { id: 'i1' } }, result },
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Apply 1,210 changes …' }));
  expect(screen.getByText(/You can revert all of them together/)).toBeVisible();
  expect(result).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
  await vi.waitFor(() => expect(result).toHaveBeenCalled());
});

test('what the graph has already is nothing to apply', () => {
  renderPage(pageOf({ ...compared, isUnchanged: true, operationCount: 0, leftOutCount: 0 }), [
    summary,
  ]);
  expect(screen.getByText(/The graph has all of it already/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Apply/ })).not.toBeInTheDocument();
});

test('where only editors can tell which entities rows are, they can be asked', async () => {
  const shown = { ...compared, isUnchanged: true, operationCount: 0, ambiguousCount: 3 };
  const result = vi.fn(() => ({ data: { applyImport: nowOf(shown) } }));
  renderPage(pageOf(shown), [
    summary,
    leftOut,
    { request: { query: ApplyImportDocument, variables: { id: 'i1' } }, result },
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Ask the editors …' }));
  expect(screen.getByText(/which entities 3 rows are/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
  await vi.waitFor(() => expect(result).toHaveBeenCalled());
});

test('while it is applied one sees how far it is, and can stop it', async () => {
  const progress = { phase: 'APPLYING', done: 400, total: 1210, rate: 82.4, secondsLeft: 10 };
  const shown = importOf({
    ...compared,
    state: 'APPLYING',
    progress: { ...progress, phase: 'APPLYING', file: null },
  });
  const result = vi.fn(() => ({ data: { cancelImport: nowOf(shown) } }));
  renderPage(pageOf(shown), [
    { request: { query: CancelImportDocument, variables: { id: 'i1' } }, result },
  ]);
  const bar = screen.getByRole('progressbar', { name: 'The graph is being changed' });
  expect(bar).toHaveAttribute('value', '400');
  expect(screen.getByText('400 of 1,210 changes')).toBeVisible();
  expect(screen.getByText('82 a second')).toBeVisible();
  expect(screen.getByText('about 10 seconds left')).toBeVisible();
  expect(screen.getByText(/You can leave this page/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
  await vi.waitFor(() => expect(result).toHaveBeenCalled());
});

test('a server that does not answer leaves what is known on the page', () => {
  const progress = {
    phase: 'APPLYING' as const,
    file: null,
    done: 400,
    total: 1210,
    rate: null,
    secondsLeft: null,
  };
  const shown = importOf({ ...compared, state: 'APPLYING', progress });
  renderPage(pageOf(shown, { state: { trouble: NO_ANSWER } }));
  expect(screen.getByText(/The server does not answer at the moment/)).toBeVisible();
  expect(screen.getByText('400 of 1,210 changes')).toBeVisible();
});

test('what was interrupted goes on, or is reverted as a whole', async () => {
  const shown = importOf({
    ...compared,
    state: 'INTERRUPTED',
    changeSetCount: 2,
    changeSets: [9, 8],
  });
  const variables = { id: 'i1', reason: 'Reverts the import of ESCO v1.2.0' };
  const result = vi.fn(() => ({ data: { revertImport: nowOf(shown) } }));
  renderPage(pageOf(shown), [
    examples,
    leftOut,
    { request: { query: RevertImportDocument, variables }, result },
  ]);
  expect(screen.getByText(/it goes on where it was/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Go on' })).toBeEnabled();
  expect(screen.getByRole('link', { name: 'Change 9' })).toHaveAttribute('href', '/changes/9');
  await userEvent.click(screen.getByRole('button', { name: /^Revert the whole import/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Revert the import' }));
  await vi.waitFor(() => expect(result).toHaveBeenCalled());
});

test('refused files are told with file, row and what to do, and nothing is offered to be reverted', () => {
  const problem = {
    code: 'BAD_USER_INPUT',
    message: 'The files cannot be read.',
    field: null,
    problems: [{ place: 'skills.csv row 3, column "name"', message: 'it is empty; give a name' }],
  };
  renderPage(pageOf(importOf({ state: 'FAILED', problem })));
  const part = screen.getByRole('region', { name: 'What is wrong' });
  expect(part).toHaveTextContent('skills.csv row 3, column "name"It is empty; give a name');
  expect(screen.getByText('Nothing was changed.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Revert/ })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Files' })).toBeVisible();
});

test('an import that is not there says why that may be', () => {
  renderPage(pageOf(null));
  expect(screen.getByRole('heading', { name: 'There is no such import' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'All imports' })).toHaveAttribute('href', '/import');
});
