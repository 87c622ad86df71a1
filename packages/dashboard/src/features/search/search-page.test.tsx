import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Asked } from '../../apollo/use-asked';
import type { Kind } from '../../lib/kinds';
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

function resultOf(name: string, alias: string | null = null, kind: Kind = 'Role'): Result {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  return {
    kind,
    entity: { slug, name, description: `What ${name} is.`, status: 'ACTIVE' },
    alias,
    missing: [],
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

test('where there are more than the API gives at once, no kind claims to be shown whole', () => {
  const many = (kind: Kind, count: number) =>
    Array.from({ length: count }, (_, at) => resultOf(`Data ${kind} ${at}`, null, kind));
  const page = (kind: Kind | undefined, results: readonly Result[]) => (
    <SearchPage text="data" kind={kind} state={{ ...idle, results }} />
  );
  const { show } = renderPage(page(undefined, [...many('Role', 4), ...many('Skill', 96)]));
  expect(screen.getByRole('link', { name: 'More roles' })).toHaveAttribute(
    'href',
    '/search?q=data&kind=Role',
  );
  expect(screen.queryByRole('link', { name: /^All \d+/ })).not.toBeInTheDocument();
  show(page('Skill', many('Skill', 100)));
  expect(
    screen.getByRole('link', { name: 'See all skills whose name contains “data”' }),
  ).toHaveAttribute('href', '/skills?q=data');
  show(page(undefined, [...many('Role', 4), ...many('Skill', 7)]));
  expect(screen.getByRole('link', { name: 'All 7 skills' })).toBeVisible();
  expect(screen.queryByRole('link', { name: /^More/ })).not.toBeInTheDocument();
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

test('results stand kind by kind, the kind of the best first, and lead to all of a kind', () => {
  const skills = Array.from({ length: 8 }, (_, index) => resultOf(`Data ${index}`, null, 'Skill'));
  const results = [resultOf('Data', null, 'Tool'), ...skills, resultOf('Data clerk')];
  renderPage(<SearchPage text="data" kind={undefined} state={{ ...idle, results }} />);
  const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
  expect(headings).toEqual(['Tools', 'Skills', 'Roles']);
  const group = within(screen.getByRole('region', { name: 'Skills' }));
  expect(group.getAllByRole('listitem')).toHaveLength(6);
  expect(group.getByRole('link', { name: 'All 8 skills' })).toHaveAttribute(
    'href',
    '/search?q=data&kind=Skill',
  );
});

test('words that no name holds are told, above the nearest without them', () => {
  const results = [{ ...resultOf('Data Scientist'), missing: ['quantum', 'great'] }];
  const state = { ...idle, results };
  renderPage(<SearchPage text="great quantum scientist" kind={undefined} state={state} />, [
    answerViewer(null),
  ]);
  expect(screen.getByText(/^The words “quantum great” were not understood/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Data Scientist' })).toBeVisible();
});

const scientist = { kind: 'Role', slug: 'data-scientist', name: 'Data Scientist' } as const;

test('a question has its answer first, and says what of it was not understood', () => {
  const asked: Asked = {
    question: { ask: 'needs', names: ['quantum scientist'] },
    names: [{ typed: 'quantum scientist', entity: scientist, missing: ['quantum'] }],
    pending: false,
  };
  const text = 'What does a quantum scientist need?';
  const page = (
    <SearchPage text={text} named="quantum scientist" kind={undefined} asked={asked} state={idle} />
  );
  renderPage(page);
  expect(screen.getByRole('link', { name: 'What Data Scientist needs' })).toHaveAttribute(
    'href',
    '/roles/data-scientist',
  );
  expect(screen.getByText(/^The word “quantum” was not understood/)).toBeVisible();
});

test('a question that names nothing there is, or the same twice, says so', () => {
  const ask = (names: Asked['names']) => {
    const question = { ask: 'compare', names: names.map(({ typed }) => typed) } as const;
    const asked = { question, names, pending: false };
    return <SearchPage text="compare" kind={undefined} asked={asked} state={idle} />;
  };
  const known = { typed: 'scientist', entity: scientist, missing: [] };
  const { show } = renderPage(ask([known, { typed: 'xyz', entity: null, missing: [] }]));
  expect(screen.getByText('Nothing of the kind is called “xyz”.')).toBeVisible();
  show(ask([known, { ...known, typed: 'data scientist' }]));
  expect(screen.getByText('Both names mean Data Scientist. Name another one.')).toBeVisible();
});
