import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ada, answerViewer } from '../../testing/person-fixtures';
import { renderPage } from '../../testing/render-page';
import { SearchPage } from './search-page';
import type { Result, Results } from './use-results';

const idle: Results = {
  operation: undefined,
  results: null,
  loading: false,
  retrying: false,
  trouble: null,
  retry: () => undefined,
};

function resultOf(name: string, alias: string | null = null): Result {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  return {
    kind: 'Role',
    entity: { slug, name, description: `What ${name} is.`, status: 'ACTIVE' },
    alias,
  };
}

test('what was found is listed with its kind and the name that it was found by', () => {
  const results = [resultOf('Machine Learning Engineer', 'ML engineer')];
  renderPage(<SearchPage text="ml" kind={undefined} state={{ ...idle, results }} />);
  expect(screen.getByRole('link', { name: 'Machine Learning Engineer' })).toHaveAttribute(
    'href',
    '/roles/machine-learning-engineer',
  );
  expect(screen.getByText('Role · also: ML engineer')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('1 result');
});

test('the kinds narrow the search, and the one in force is marked', () => {
  renderPage(<SearchPage text="data" kind="Skill" state={{ ...idle, results: [] }} />, [
    answerViewer(null),
  ]);
  expect(screen.getByRole('link', { name: 'Tools' })).toHaveAttribute(
    'href',
    '/search?q=data&kind=Tool',
  );
  expect(screen.getByRole('link', { name: 'Skills' })).toHaveAttribute('data-chosen', 'true');
});

test('nothing found says what to try, also in the other kinds', () => {
  renderPage(<SearchPage text="xyz" kind="Skill" state={{ ...idle, results: [] }} />, [
    answerViewer(null),
  ]);
  expect(screen.getByText('Nothing is called “xyz”.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Look in all kinds' })).toHaveAttribute(
    'href',
    '/search?q=xyz',
  );
});

test('what is not there is suggested by visitors', async () => {
  const page = <SearchPage text="xyz" kind="Skill" state={{ ...idle, results: [] }} />;
  renderPage(page, [answerViewer(null)]);
  expect(await screen.findByRole('link', { name: 'Suggest to add it' })).toHaveAttribute(
    'href',
    '/suggest?missing=xyz',
  );
});

test('what is not there is added under that name by those who may', async () => {
  const ofKind = <SearchPage text="xyz" kind="Skill" state={{ ...idle, results: [] }} />;
  const ofAny = <SearchPage text="xyz" kind={undefined} state={{ ...idle, results: [] }} />;
  const { show } = renderPage(ofKind, [answerViewer(ada)]);
  expect(await screen.findByRole('link', { name: 'Add it as a new skill' })).toHaveAttribute(
    'href',
    '/new/skill?name=xyz',
  );
  show(ofAny);
  expect(screen.getByRole('link', { name: 'New place “xyz”' })).toHaveAttribute(
    'href',
    '/new/place?name=xyz',
  );
});

test('a hundred results say that there may be more', () => {
  const results = Array.from({ length: 100 }, (_, index) => resultOf(`Role ${index}`));
  renderPage(<SearchPage text="role" kind={undefined} state={{ ...idle, results }} />);
  expect(screen.getByText(/^The first 100 are shown/)).toBeVisible();
});

test('before anything is asked, the page says how to ask', () => {
  renderPage(<SearchPage text="" kind={undefined} state={idle} />);
  expect(screen.getByText(/^Type a name or a part of one/)).toBeVisible();
});

test('an outage can be tried again', () => {
  const retry = vi.fn();
  const trouble = {
    code: 'NETWORK',
    message: null,
    field: null,
    suggestions: [],
    requestId: null,
  } as const;
  renderPage(<SearchPage text="data" kind={undefined} state={{ ...idle, trouble, retry }} />);
  screen.getByRole('button', { name: 'Try again' }).click();
  expect(retry).toHaveBeenCalledOnce();
});
