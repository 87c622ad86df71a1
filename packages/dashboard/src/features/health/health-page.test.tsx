import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { NO_ANSWER } from '../../lib/trouble';
import { healthOf } from '../../testing/health-fixtures';
import { renderPage } from '../../testing/render-page';
import { HealthPage } from './health-page';
import type { Asked, Health } from './health-state';

const asked = (answer: Health | null, fields: Partial<Asked<Health>> = {}): Asked<Health> => ({
  answer,
  loading: false,
  trouble: null,
  refetch: vi.fn(async () => undefined),
  ...fields,
});

type Props = Partial<Parameters<typeof HealthPage>[0]>;

const page = (props: Props = {}) => (
  <HealthPage
    state={asked(healthOf())}
    isOutdated={false}
    onLook={vi.fn()}
    open={null}
    renderFindings={(check) => <p>Findings of {check}</p>}
    {...props}
  />
);

test('the score and what there is to look at come first, then the checks, the worst one first', () => {
  renderPage(page());
  expect(screen.getByText('88.5 of 100')).toBeVisible();
  expect(screen.getByText('There are 25 things to look at.')).toBeVisible();
  const titles = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
  expect(titles).toEqual([
    'Requirements whose grades do not go together',
    'Roles that ask for fewer than three essential skills',
    'No longer in use, but spoken of',
  ]);
  const [worst, well, empty] = screen.getAllByRole('region').slice(-3);
  expect(worst).toHaveTextContent('25 found · 100 looked at');
  expect(worst).toHaveTextContent(/77.%? ?% are well|77\u00a0% are well/u);
  expect(within(worst as HTMLElement).getByRole('link')).toHaveAttribute(
    'href',
    '/health?check=uneven-grades',
  );
  expect(well).toHaveTextContent('all 4 are well');
  expect(within(well as HTMLElement).queryByRole('link')).not.toBeInTheDocument();
  expect(empty).toHaveTextContent('nothing to look at');
});

test('the line of the score has words and a table that say the same', async () => {
  renderPage(page());
  expect(
    screen.getByRole('img', {
      name: 'The score at 2 revisions: 90 at first, 88.5 now; lowest 88.5, highest 90.',
    }),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'As a table' }));
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringMatching(/1288\.525$/),
    expect.stringMatching(/109020$/),
  ]);
});

test('the findings of a check stand with it, and fold again', () => {
  renderPage(page({ open: 'UNEVEN_GRADES' }));
  expect(screen.getByText('Findings of UNEVEN_GRADES')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Hide them' })).toHaveAttribute('href', '/health');
});

test('a graph that has changed since is looked at again when one asks', async () => {
  const onLook = vi.fn();
  const shown = renderPage(page());
  expect(screen.queryByText('The graph has changed since.')).not.toBeInTheDocument();
  shown.show(page({ isOutdated: true, onLook }));
  await userEvent.click(screen.getByRole('button', { name: 'Look again' }));
  expect(onLook).toHaveBeenCalledOnce();
});

test('a graph in which all is well, an answer on its way and one out of reach say so', () => {
  const well = healthOf({ checks: healthOf().checks.filter((one) => one.findingCount === 0) });
  const shown = renderPage(page({ state: asked({ ...well, scores: [] }) }));
  expect(screen.getByText('All is well: no check has found anything.')).toBeVisible();
  shown.show(page({ state: asked(null, { loading: true }) }));
  expect(document.querySelector('[aria-busy="true"]')).not.toBeNull();
  shown.show(page({ state: asked(null, { trouble: NO_ANSWER }) }));
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});
