import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { summariseGraph } from '../../lib/graph-summary';
import { renderPage } from '../../testing/render-page';
import { HomePage } from './home-page';

const choices = { from: [], to: [], onSearchFrom: () => undefined, onSearchTo: () => undefined };

function page(summary: Parameters<typeof HomePage>[0]['summary']) {
  return <HomePage choices={choices} summary={summary} onAsk={() => undefined} />;
}

test('what the graph holds is counted, and how much of it has evidence', () => {
  const summary = summariseGraph({
    revision: 128,
    entities: [
      { kind: 'ROLE', count: 21 },
      { kind: 'SKILL', count: 1200 },
      { kind: 'TOOL', count: 1 },
    ],
    statements: [{ count: 250, withEvidence: 240 }],
  });
  renderPage(page(summary));
  expect(screen.getByRole('link', { name: '21 roles' })).toHaveAttribute(
    'href',
    '/search?kind=Role',
  );
  expect(screen.getByRole('link', { name: '1,200 skills' })).toBeVisible();
  expect(screen.getByRole('link', { name: '1 tool' })).toBeVisible();
  expect(screen.getByText(/^96 % of statements with evidence.*revision 128$/)).toBeVisible();
});

test('an empty graph says so', () => {
  renderPage(page(summariseGraph({ revision: 0, entities: [], statements: [] })));
  expect(screen.getByText(/No statements yet/)).toBeVisible();
});

test('while the counts are on their way, the question can be asked', () => {
  renderPage(page(null));
  expect(screen.getByRole('combobox', { name: 'From' })).toBeVisible();
  expect(screen.getAllByRole('link')).toHaveLength(3);
});
