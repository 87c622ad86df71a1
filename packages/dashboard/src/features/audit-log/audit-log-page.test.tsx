import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { NO_ANSWER } from '../../lib/trouble';
import { renderPage } from '../../testing/render-page';
import { AuditLogPage } from './audit-log-page';
import type { AuditLogState, Entry } from './use-audit-log';

const idle: AuditLogState = {
  entries: null,
  total: 0,
  loading: false,
  trouble: null,
  refetch: () => undefined,
  more: () => undefined,
};

const ada = { id: 'person-1', name: 'Ada Lovelace' };
const grace = { id: 'person-2', name: 'Grace Hopper' };

function entryOf(number: number, change: Partial<Entry>): Entry {
  const at = '2026-11-29T03:33:00.000Z';
  return { number, at, action: 'SIGNED_IN', actor: ada, subject: ada, detail: null, ...change };
}

test('each entry is a sentence that says who did what to whom', () => {
  const entries = [
    entryOf(4, { action: 'ROLE_CHANGED', subject: grace, detail: 'viewer → editor' }),
    entryOf(3, { action: 'INVITED', actor: null, subject: grace }),
    entryOf(2, { action: 'KEY_CREATED', detail: 'rg_abcde… (READ)' }),
    entryOf(1, {}),
  ];
  renderPage(<AuditLogPage state={{ ...idle, entries, total: 4 }} />);
  const actual = screen
    .getAllByRole('listitem')
    .map((item) => item.querySelector('p')?.textContent);
  expect(actual.map((text) => text?.trim())).toEqual([
    'Ada Lovelace changed the role of Grace Hopper. viewer → editor',
    'The operator of the server made an account for Grace Hopper.',
    'Ada Lovelace made an API key. rg_abcde… (READ)',
    'Ada Lovelace signed in.',
  ]);
  expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
});

test('more entries are asked for where there are more', async () => {
  const more = vi.fn();
  renderPage(<AuditLogPage state={{ ...idle, entries: [entryOf(9, {})], total: 9, more }} />);
  expect(screen.getByText('1 of 9 shown')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(more).toHaveBeenCalledOnce();
});

test('a log without entries, one on its way and one out of reach say so', () => {
  const page = renderPage(<AuditLogPage state={{ ...idle, entries: [] }} />);
  expect(screen.getByText('Nothing was noted yet.')).toBeVisible();
  page.show(<AuditLogPage state={{ ...idle, loading: true }} />);
  expect(document.querySelector('[aria-busy="true"]')).not.toBeNull();
  page.show(<AuditLogPage state={{ ...idle, trouble: NO_ANSWER }} />);
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});
