import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { readMySkills } from '../../lib/my-skills';
import { renderPage } from '../../testing/render-page';
import { OwnLevel } from './own-level';

beforeEach(() => window.localStorage.clear());

test('a level is set, changed and taken away, and kept in the browser', async () => {
  renderPage(<OwnLevel slug="python" />);
  expect(screen.getByRole('radio', { name: 'not held' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'working' }));
  expect(readMySkills()).toEqual([{ slug: 'python', level: 3 }]);
  await userEvent.keyboard('{ArrowRight}');
  expect(readMySkills()).toEqual([{ slug: 'python', level: 4 }]);
  expect(screen.getByRole('link', { name: 'All of my skills' })).toHaveAttribute(
    'href',
    '/my-skills',
  );
  await userEvent.click(screen.getByRole('radio', { name: 'not held' }));
  expect(readMySkills()).toEqual([]);
});
