import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { type GraphSummary, summariseGraph } from '../../lib/graph-summary';
import type { Trouble } from '../../lib/trouble';
import { renderPage } from '../../testing/render-page';
import { HomePage } from './home-page';

const retry = vi.fn();
const askInWords = vi.fn(() => Promise.resolve());

const none = { roles: [], pending: false };

const choices = {
  from: none,
  to: none,
  onSearchFrom: () => undefined,
  onSearchTo: () => undefined,
};

function page(summary: GraphSummary | null, trouble: Trouble | null = null) {
  const state = { summary, trouble, retrying: false, retry };
  const example = { from: null, to: null };
  return (
    <HomePage
      example={example}
      choices={choices}
      state={state}
      onAsk={() => undefined}
      onAskInWords={askInWords}
    />
  );
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
  expect(screen.getByRole('link', { name: '21 roles' })).toHaveAttribute('href', '/roles');
  expect(screen.getByRole('link', { name: '1,200 skills' })).toBeVisible();
  expect(screen.getByRole('link', { name: '1 tool' })).toBeVisible();
  const share = screen.getByRole('link', { name: /^96.% of statements with evidence/ });
  expect(share).toHaveAttribute('href', '/health?check=no-evidence');
  expect(screen.getByRole('link', { name: 'revision 128' })).toHaveAttribute('href', '/activity');
});

test('an empty graph says so', () => {
  renderPage(page(summariseGraph({ revision: 0, entities: [], statements: [] })));
  expect(screen.getByText(/No statements yet/)).toBeVisible();
});

test('while the counts are on their way, the question can be asked', () => {
  renderPage(page(null));
  expect(screen.getByRole('combobox', { name: 'From' })).toBeVisible();
  expect(screen.getAllByRole('link')).toHaveLength(5);
});

test('a server that is out of reach is told of, and can be tried again', () => {
  const trouble = { code: 'NETWORK', message: null, field: null, suggestions: [], requestId: null };
  renderPage(page(null, { ...trouble, code: 'NETWORK' }));
  screen.getByRole('button', { name: 'Try again' }).click();
  expect(retry).toHaveBeenCalledOnce();
});

test('a question in words is asked by keyboard, without blanks around it', async () => {
  renderPage(page(null));
  await userEvent.type(
    screen.getByRole('textbox', { name: 'Or ask in words' }),
    ' compare a and b {Enter}',
  );
  expect(askInWords).toHaveBeenCalledExactlyOnceWith('compare a and b');
});

test('where nothing is typed, that is told at the field', async () => {
  askInWords.mockClear();
  renderPage(page(null));
  const field = screen.getByRole('textbox', { name: 'Or ask in words' });
  await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
  expect(field).toHaveFocus();
  expect(field).toHaveAccessibleDescription(/^Type a question/);
  await userEvent.type(field, 'w');
  expect(field).not.toHaveAccessibleDescription();
  expect(askInWords).not.toHaveBeenCalled();
});
