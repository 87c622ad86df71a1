import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { renderPage } from '../../testing/render-page';
import { GraphFilesPage } from './graph-files-page';

const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

test('all of the graph is offered in each form, and each kind as a table', () => {
  renderPage(<GraphFilesPage kinds={[]} onKinds={() => undefined} />);
  expect(hrefOf('Save as JSON Lines')).toBe('/export/graph.jsonl');
  expect(hrefOf('Save tables')).toBe('/export/graph.zip');
  expect(hrefOf('Save as GraphML')).toBe('/export/graph.graphml');
  expect(hrefOf('Skills as CSV')).toBe('/export/skills.csv');
  expect(screen.getByRole('status')).toHaveTextContent('All of it');
});

test('kinds are chosen and taken back, and the files are of these', async () => {
  const onKinds = vi.fn();
  renderPage(<GraphFilesPage kinds={['Role']} onKinds={onKinds} />);
  expect(hrefOf('Save as GraphML')).toBe('/export/graph.graphml?kind=role');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Skills' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Roles' }));
  expect(onKinds.mock.calls).toEqual([[['Role', 'Skill']], [[]]]);
});
