import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderPage } from '../../testing/render-page';
import { sceneEntityOf, sceneStatementOf } from '../../testing/scene-fixtures';
import type { SceneFilter } from './scene-filter';
import { SceneLegend } from './scene-legend';

const scene = {
  entities: ['role/baker', 'skill/dough', 'skill/heat'].map((key) => sceneEntityOf(key)),
  statements: [
    sceneStatementOf('REQUIRES', ['role/baker', 'skill/dough'], { basis: 'ARTICLE' }),
    sceneStatementOf('REQUIRES', ['role/baker', 'skill/heat']),
  ],
};

const onFilter = vi.fn();

beforeEach(() => onFilter.mockClear());

function show(filter: Partial<SceneFilter> = {}) {
  const whole = { without: new Set<string>(), importance: 1, ...filter };
  renderPage(<SceneLegend scene={scene} filter={whole} onFilter={onFilter} />);
}

test('what is in the scene can be switched off, each with how many there are of it', async () => {
  show();
  const names = screen
    .getAllByRole('checkbox', { checked: true })
    .map((box) => box.closest('label'));
  expect(names.map((label) => label?.textContent)).toEqual([
    expect.stringMatching(/^Roles\s*1$/),
    expect.stringMatching(/^Skills\s*2$/),
    expect.stringMatching(/2$/),
    expect.stringMatching(/1$/),
    expect.stringMatching(/1$/),
  ]);
  await userEvent.click(screen.getByRole('checkbox', { name: /^Skills/ }));
  expect(onFilter).toHaveBeenCalledExactlyOnceWith({ without: new Set(['Skill']), importance: 1 });
});

test('what is switched off stays in the legend, though there is none of it left, and comes back by a key', async () => {
  show({ without: new Set(['Tool']) });
  const tools = screen.getByRole('checkbox', { name: /^Tools/ });
  expect(tools).not.toBeChecked();
  tools.focus();
  await userEvent.keyboard(' ');
  expect(onFilter).toHaveBeenCalledExactlyOnceWith({ without: new Set(), importance: 1 });
});

test('how much a connection has to matter is chosen by arrows, and said in a word', async () => {
  show({ importance: 3 });
  screen.getByRole('radio', { name: '3' }).focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(onFilter).toHaveBeenCalledExactlyOnceWith({ without: new Set(), importance: 4 });
});

test('all is let through again at once, and there is no way to do so where nothing is kept out', async () => {
  show({ without: new Set(['ARTICLE', 'Role']), importance: 2 });
  const buttons = screen.getAllByRole('button');
  expect(buttons).toHaveLength(1);
  await userEvent.click(buttons[0] as HTMLElement);
  expect(onFilter).toHaveBeenCalledExactlyOnceWith({ without: new Set(), importance: 1 });
});

test('where nothing is kept out, nothing can be let through again', () => {
  show();
  expect(screen.queryByRole('button')).toBeNull();
});
