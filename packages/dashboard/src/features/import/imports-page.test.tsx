import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { NO_ANSWER, type Trouble } from '../../lib/trouble';
import { compared } from '../../testing/import-fixtures';
import { renderPage } from '../../testing/render-page';
import { ImportsPage } from './imports-page';
import type { ImportList } from './use-imports';
import type { UploadsState } from './use-uploads';

const none: ImportList = {
  imports: [],
  total: 0,
  loading: false,
  trouble: null,
  refetch: () => undefined,
  more: () => undefined,
};

const idle: UploadsState = {
  importId: null,
  uploads: [],
  done: 0,
  add: () => undefined,
  again: () => undefined,
  drop: () => undefined,
};

const uploadOf = (state: 'AWAY' | 'REFUSED', trouble: Trouble) => ({
  key: 7,
  file: new File(['abc'], 'skills.csv'),
  state,
  sent: 0,
  trouble,
});

test('what can be imported stands there with where to get it, and what there is to import from', () => {
  renderPage(<ImportsPage list={none} uploads={idle} />);
  expect(screen.getByRole('link', { name: 'Get it from the European Commission' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Export tables to begin with' })).toHaveAttribute(
    'href',
    '/export',
  );
  expect(screen.getByText('Nothing was imported here yet.')).toBeVisible();
});

test('only what can be read is uploaded of the files that are chosen', async () => {
  const add = vi.fn();
  renderPage(<ImportsPage list={none} uploads={{ ...idle, add }} />);
  const input = screen.getByLabelText('Files to import', { selector: 'input' });
  const files = ['skills.csv', '.hidden.csv', 'notes.pdf'].map((name) => new File(['a'], name));
  await userEvent.upload(input, files);
  await vi.waitFor(() => expect(add).toHaveBeenCalled());
  expect(add.mock.calls[0]?.[0].map(({ name }: File) => name)).toEqual(['skills.csv']);
});

test('an import in the list says what became of it, what came of it, who and when', () => {
  renderPage(<ImportsPage list={{ ...none, imports: [compared], total: 1 }} uploads={idle} />);
  const row = screen.getByRole('row', { name: /ESCO v1\.2\.0/ });
  expect(row).toHaveTextContent('ready to be applied');
  expect(row).toHaveTextContent('95 roles, 1,063 skills, and 36 statements are new');
  expect(row).toHaveTextContent('Ada Lovelace');
  expect(screen.getByRole('link', { name: 'ESCO v1.2.0' })).toHaveAttribute('href', '/import/i1');
});

test('a file that gets no answer is kept and told of; one that is refused can be sent again', async () => {
  const again = vi.fn();
  const refused = { ...NO_ANSWER, code: 'BAD_USER_INPUT' as const, message: 'it is empty' };
  const uploads = [uploadOf('AWAY', NO_ANSWER), { ...uploadOf('REFUSED', refused), key: 8 }];
  renderPage(<ImportsPage list={none} uploads={{ ...idle, uploads, again }} />);
  expect(screen.getByText(/The file is kept in this tab/)).toBeVisible();
  expect(screen.getByText('It is empty')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Send skills.csv again' }));
  expect(again).toHaveBeenCalledWith(8);
});

test('a list that could not be had is asked for again', async () => {
  const refetch = vi.fn();
  const list = { ...none, imports: null, trouble: NO_ANSWER, refetch };
  renderPage(<ImportsPage list={list} uploads={idle} />);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(refetch).toHaveBeenCalled();
});
