import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { WayChoices } from '../lib/role-choice';
import { renderPage } from '../testing/render-page';
import { type WayEnds, WayForm } from './way-form';

const analyst = { slug: 'data-analyst', name: 'Data Analyst' };
const scientist = { slug: 'data-scientist', name: 'Data Scientist' };

function renderForm(initial: WayEnds = { from: null, to: null }) {
  const onAsk = vi.fn();
  const both = { roles: [analyst, scientist], pending: false };
  const choices: WayChoices = {
    from: both,
    to: both,
    onSearchFrom: () => undefined,
    onSearchTo: () => undefined,
  };
  renderPage(<WayForm initial={initial} choices={choices} onAsk={onAsk} />);
  return onAsk;
}

test('two roles are chosen by mouse and asked about', async () => {
  const onAsk = renderForm();
  await userEvent.click(screen.getByRole('combobox', { name: 'From' }));
  await userEvent.click(screen.getByRole('option', { name: 'Data Analyst' }));
  await userEvent.click(screen.getByRole('combobox', { name: 'To' }));
  await userEvent.click(screen.getByRole('option', { name: 'Data Scientist' }));
  await userEvent.click(screen.getByRole('button', { name: 'Show the way' }));
  expect(onAsk).toHaveBeenCalledExactlyOnceWith(analyst, scientist);
});

test('two roles are typed and asked about without a mouse', async () => {
  const onAsk = renderForm();
  await userEvent.tab();
  await userEvent.keyboard('data analyst{Enter}');
  expect(screen.getByRole('combobox', { name: 'From' })).toHaveValue('Data Analyst');
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('data scientist');
  // Leaving the field takes the role whose name stands in it.
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(onAsk).toHaveBeenCalledExactlyOnceWith(analyst, scientist);
});

test('an end that is left open is asked for', async () => {
  const onAsk = renderForm({ from: analyst, to: null });
  await userEvent.click(screen.getByRole('button', { name: 'Show the way' }));
  expect(onAsk).not.toHaveBeenCalled();
  expect(screen.getByText('Choose a role from the list.')).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'To' })).toHaveAttribute('aria-invalid', 'true');
});

test('a way to where one is already is not asked about', async () => {
  const onAsk = renderForm({ from: analyst, to: analyst });
  await userEvent.click(screen.getByRole('button', { name: 'Show the way' }));
  expect(onAsk).not.toHaveBeenCalled();
  expect(screen.getByText('Choose another role than the start.')).toBeVisible();
});

test('start and target change places', async () => {
  const onAsk = renderForm({ from: analyst, to: scientist });
  await userEvent.click(screen.getByRole('button', { name: 'Swap start and target' }));
  await userEvent.click(screen.getByRole('button', { name: 'Show the way' }));
  expect(onAsk).toHaveBeenCalledExactlyOnceWith(scientist, analyst);
});

test('an example that comes late stands in the form, unless something was chosen before', async () => {
  const none = { from: null, to: null };
  const both = { roles: [analyst, scientist], pending: false };
  const choices = {
    from: both,
    to: both,
    onSearchFrom: () => undefined,
    onSearchTo: () => undefined,
  };
  const onAsk = vi.fn();
  const form = (initial: WayEnds) => <WayForm initial={initial} choices={choices} onAsk={onAsk} />;
  const given = { from: analyst, to: scientist };
  const { show } = renderPage(form(none));
  show(form(given));
  expect(screen.getByRole('combobox', { name: 'From' })).toHaveValue('Data Analyst');
  await userEvent.clear(screen.getByRole('combobox', { name: 'From' }));
  show(form({ from: scientist, to: analyst }));
  expect(screen.getByRole('combobox', { name: 'From' })).toHaveValue('');
  expect(screen.getByRole('combobox', { name: 'To' })).toHaveValue('Data Scientist');
});
