import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { textContent } from '../lib/save-file';
import { renderPage } from '../testing/render-page';
import { ExportMenu } from './export-menu';

const createObjectURL = vi.fn((_content: Blob) => 'blob:given');

// jsdom has neither.
vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: () => undefined }));

afterEach(() => createObjectURL.mockClear());

async function choose(label: string) {
  await userEvent.click(screen.getByRole('button', { name: 'Export' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: label }));
}

test('what is chosen is made and saved, and told', async () => {
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  const make = () => ({ name: 'plan.csv', content: textContent('a,b', 'text/csv') });
  renderPage(<ExportMenu choices={[{ label: 'CSV', make }]} />);
  await choose('CSV');
  expect(await screen.findByText('Saved as plan.csv')).toBeInTheDocument();
  expect(saved).toEqual(['plan.csv']);
  const [content] = createObjectURL.mock.lastCall ?? [];
  expect(content?.type).toBe('text/csv;charset=utf-8');
  expect(content?.size).toBe(3);
});

test('a file that cannot be made is told of', async () => {
  const make = () => Promise.reject(new Error('there is no canvas'));
  renderPage(<ExportMenu choices={[{ label: 'PNG', make }]} />);
  await choose('PNG');
  await waitFor(() =>
    expect(screen.getByText('The file could not be made. Try again.')).toBeInTheDocument(),
  );
  expect(createObjectURL).not.toHaveBeenCalled();
});
