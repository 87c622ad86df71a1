import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderPage } from '../../testing/render-page';
import { ExpansionTrail } from './expansion-trail';
import type { DoneExpansion } from './next-budget';
import { NO_ACTIONS, SceneActionsContext } from './scene-actions';

const act = vi.fn();
const onRemove = vi.fn();

beforeEach(() => {
  act.mockClear();
  onRemove.mockClear();
});

const baker = { key: 'role/baker', kind: 'Role', slug: 'baker', name: 'Baker' } as const;

const around: DoneExpansion = {
  act: { do: 'expand', key: 'role/baker', budget: 20 },
  outcome: { entity: baker, total: 34, brought: 20 },
};

function show(...done: readonly DoneExpansion[]) {
  renderPage(
    <SceneActionsContext value={{ ...NO_ACTIONS, act }}>
      <ExpansionTrail done={done} onRemove={onRemove} />
    </SceneActionsContext>,
  );
}

test('an expansion tells how many it brought of how many, and brings as many more as there are', async () => {
  show(around);
  expect(screen.getByText('20 of 34, most important first')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show 14 more of Baker' }));
  expect(act).toHaveBeenCalledExactlyOnceWith({ do: 'expand', key: 'role/baker', budget: 40 });
});

test('where all is there, or nothing is known yet, no more is offered', () => {
  show(
    { ...around, outcome: { entity: baker, total: 12, brought: 12 } },
    { act: { do: 'kind', kind: 'Trend', budget: 20 }, outcome: undefined },
  );
  expect(screen.getByText('12 of 12, most important first')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
});

test('what is not in the graph any more says so, and can be taken out', async () => {
  show({
    act: { do: 'expand', key: 'role/miller', budget: 20 },
    outcome: { entity: null, total: 0, brought: 0 },
  });
  expect(screen.getByText('no longer in the graph')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^Take out what/ }));
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('role/miller  ');
});
