import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderPage } from '../../testing/render-page';
import { sceneEntityOf } from '../../testing/scene-fixtures';
import { NO_ACTIONS, SceneActionsContext } from './scene-actions';
import { SceneNotes } from './scene-notes';
import { stateOf } from './scene-state';

const act = vi.fn();

beforeEach(() => act.mockClear());

const nothing = { answer: { scene: null }, shown: null, state: stateOf([]), isFull: false };

type Told = Parameters<typeof SceneNotes>[0]['exploration'];

function show(given: Partial<Told>) {
  const exploration = { ...nothing, nameOfKey: (key: string) => key, ...given } as Told;
  return renderPage(
    <SceneActionsContext value={{ ...NO_ACTIONS, act }}>
      <SceneNotes exploration={exploration} />
    </SceneActionsContext>,
  );
}

test('where nothing is kept back, nothing is told', () => {
  const { container } = show({});
  expect(container.querySelectorAll('p, button, details')).toHaveLength(0);
});

test('an address that holds no more steps says what can be done', () => {
  show({ isFull: true });
  expect(screen.getByText(/^The address of this page can hold no more steps\. Undo/)).toBeVisible();
});

test('who looks at one entity alone is told so, and can look at all again', async () => {
  show({ state: stateOf([{ do: 'focus', key: 'role/baker' }]), nameOfKey: () => 'Baker' });
  expect(screen.getByText('Only Baker and what it connects to is shown.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show all again' }));
  expect(act).toHaveBeenCalledExactlyOnceWith({ do: 'unfocus', key: 'role/baker' });
});

test('what is hidden is counted, and each of it can be shown again', async () => {
  const hidden = ['role/baker', 'skill/heat'].map((key) => sceneEntityOf(key));
  show({ shown: { entities: [], statements: [], filtered: 0, hidden } });
  await userEvent.click(screen.getByText('2 are hidden'));
  await userEvent.click(screen.getByRole('button', { name: 'Show heat again' }));
  expect(act).toHaveBeenCalledExactlyOnceWith({ do: 'show', key: 'skill/heat' });
});
