import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { addTexts } from '../../lib/add-texts';
import { paste } from '../../lib/en-paste';
import { renderPage } from '../../testing/render-page';
import { UnknownWords } from './unknown-words';

addTexts({ paste });

const unknown = [
  { written: 'Terraform', count: 3 },
  { written: 'C++20', count: 1 },
  { written: 'dbt', count: 2 },
];

test('nothing is ticked at first, and nothing can be suggested together', () => {
  renderPage(<UnknownWords unknown={unknown} mayPropose={false} />);
  expect(screen.getAllByRole('checkbox', { checked: false })).toHaveLength(3);
  expect(screen.getByRole('button', { name: 'Tick what to suggest' })).toBeDisabled();
  expect(screen.getAllByRole('link')).toHaveLength(3);
});

test('the words that are ticked are suggested together, by keyboard too, and no others', async () => {
  renderPage(<UnknownWords unknown={unknown} mayPropose={false} />);
  await userEvent.click(screen.getByRole('checkbox', { name: 'C++20' }));
  expect(screen.getByRole('link', { name: 'Suggest 1 word' })).toBeVisible();
  screen.getByRole('checkbox', { name: 'Terraform' }).focus();
  await userEvent.keyboard(' ');
  await userEvent.click(screen.getByRole('checkbox', { name: 'dbt' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'dbt' }));
  const link = screen.getByRole('link', { name: 'Suggest 2 words together' });
  const { pathname, searchParams } = new URL(link.getAttribute('href') ?? '', 'http://h');
  expect(pathname).toBe('/suggest');
  expect(Object.fromEntries(searchParams)).toEqual({ words: 'Terraform~C++20' });
});
