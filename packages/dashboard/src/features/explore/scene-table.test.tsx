import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useMemo, useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { neighboursInScene } from '../../graph-view/explorer/neighbours-in-scene';
import type { SceneGraph } from '../../graph-view/explorer/scene-graph';
import type { PlanMarks } from '../../graph-view/explorer/scene-marks';
import { renderPage } from '../../testing/render-page';
import { sceneEntityOf, sceneStatementOf } from '../../testing/scene-fixtures';
import type { Act } from './acts';
import { SceneActionsContext } from './scene-actions';
import { stateOf } from './scene-state';
import { SceneTable } from './scene-table';
import { useSaid } from './use-said';
import { useSceneActions } from './use-scene-actions';

const bakery: SceneGraph = {
  entities: ['role/baker', 'skill/dough', 'skill/heat', 'tool/oven'].map((key) =>
    sceneEntityOf(key),
  ),
  statements: [
    sceneStatementOf('REQUIRES', ['role/baker', 'skill/dough'], { importance: 2 }),
    sceneStatementOf('REQUIRES', ['role/baker', 'skill/heat'], {
      importance: 5,
      basis: 'ARTICLE',
    }),
    sceneStatementOf('SUPPORTS', ['tool/oven', 'skill/heat']),
  ],
};

const acted = vi.fn();

beforeEach(() => acted.mockClear());

type TwinProps = { graph: SceneGraph; before: readonly Act[]; plan: PlanMarks | null };

/** The table with what the screen knows around it, and what is said of the choice. */
function Twin({ graph, before, plan }: TwinProps) {
  const [selected, select] = useState<string | null>(null);
  const [acts, setActs] = useState(before);
  const neighbours = useMemo(() => neighboursInScene(graph), [graph]);
  const state = stateOf(acts);
  const { actions } = useSceneActions({
    state,
    done: [],
    selected,
    select,
    act: (...more) => {
      acted(...more);
      setActs([...acts, ...more]);
    },
  });
  const entity = graph.entities.find(({ key }) => key === selected) ?? null;
  return (
    <SceneActionsContext value={actions}>
      <output>{useSaid(entity, neighbours)}</output>
      <SceneTable shown={graph} neighbours={neighbours} plan={plan} selected={selected} />
    </SceneActionsContext>
  );
}

function show({ graph = bakery, before = [], plan = null }: Partial<TwinProps> = {}) {
  renderPage(<Twin graph={graph} before={before} plan={plan} />);
}

const nameOf = (name: string) => screen.getByRole('button', { name });

test('one row is reached by Tab, and tells what its keys do', async () => {
  show();
  const stops = screen
    .getAllByRole('button')
    .filter((button) => button.dataset['name'] !== undefined && button.tabIndex === 0);
  expect(stops).toEqual([nameOf('baker')]);
  expect(nameOf('baker')).toHaveAccessibleDescription(/^Up and down lead from row to row/);
  // All else that is in rows is done by the keys of the row.
  expect(screen.getByRole('button', { name: 'Hide baker' })).toHaveAttribute('tabindex', '-1');
});

test('arrows lead from row to row, to what matters most, and back, and the focus goes along', async () => {
  show();
  nameOf('baker').focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(nameOf('dough')).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  expect(nameOf('baker')).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  expect(nameOf('heat')).toHaveFocus();
  expect(nameOf('heat')).toHaveAttribute('aria-pressed', 'true');
  await userEvent.keyboard('{ArrowLeft}');
  expect(nameOf('baker')).toHaveFocus();
  await userEvent.keyboard('{End}');
  expect(nameOf('oven')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  expect(nameOf('oven')).toHaveFocus();
  await userEvent.keyboard('{Home}');
  expect(nameOf('baker')).toHaveFocus();
});

test('what is walked to is said, with how it connects to where one came from', async () => {
  show();
  nameOf('baker').focus();
  await userEvent.keyboard('{ArrowDown}{ArrowUp}{ArrowRight}');
  const [said] = screen.getAllByRole('status');
  expect(said).toHaveTextContent(
    /^heat, skill\. Needed by baker, .*article.*\. 2 of 3 connections shown\.$/i,
  );
});

test.each([
  ['p', { do: 'pin', key: 'skill/dough' }],
  ['f', { do: 'focus', key: 'skill/dough' }],
  ['{Delete}', { do: 'hide', key: 'skill/dough' }],
  ['{Enter}', { do: 'expand', key: 'skill/dough', budget: 20 }],
])('the key %s does its act to the row that is chosen', async (key, expected) => {
  show();
  nameOf('baker').focus();
  await userEvent.keyboard('{ArrowDown}');
  await userEvent.keyboard(key);
  expect(acted.mock.lastCall).toEqual([expected]);
});

test('keys of the browser and keys without a row are left alone', async () => {
  show();
  nameOf('baker').focus();
  await userEvent.keyboard('p');
  await userEvent.keyboard('{ArrowDown}{Control>}p{/Control}');
  expect(acted).not.toHaveBeenCalled();
});

test('Esc lets go of what is chosen, and the row keeps the focus', async () => {
  show();
  await userEvent.click(nameOf('heat'));
  expect(screen.getByRole('row', { current: true })).toHaveTextContent(/^heat/);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('row', { current: true })).toBeNull();
});

test('a row is pinned by its button, says so, and is unpinned by it', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Pin heat' }));
  expect(screen.getByRole('row', { name: /^heat pinned/ })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Unpin heat' }));
  expect(screen.queryByText('pinned')).toBeNull();
});

test('what a marked plan has to do with a row stands in it', () => {
  show({
    plan: { route: ['role/miller', 'role/baker'], gained: new Set(['skill/dough']) },
  });
  expect(screen.getByRole('row', { name: /^baker step 1 of the plan/ })).toBeVisible();
  expect(screen.getByRole('row', { name: /^dough to learn on the plan/ })).toBeVisible();
});

test('the connections are the other half of the twin, with what each rests on', async () => {
  show();
  await userEvent.click(screen.getByRole('radio', { name: 'Connections (3)' }));
  const table = screen.getByRole('table', { name: 'Connections that are shown' });
  const [, first] = within(table).getAllByRole('row');
  expect(table.querySelectorAll('tbody tr')).toHaveLength(3);
  expect(first).toHaveTextContent(/baker.*dough/);
});

test('of a long scene a hundred rows are there, and more come when they are asked for', async () => {
  const entities = Array.from({ length: 130 }, (_, at) => sceneEntityOf(`skill/s${at}`));
  show({ graph: { entities, statements: [] } });
  expect(screen.getByText('100 of 130 shown')).toHaveRole('status');
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(screen.getByText('130 of 130 shown')).toHaveRole('status');
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});
