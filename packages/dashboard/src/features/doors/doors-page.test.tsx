import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { NO_ANSWER } from '../../lib/trouble';
import { renderPage } from '../../testing/render-page';
import { DoorsPage } from './doors-page';
import type { OpeningSkill } from './use-doors';

const retry = vi.fn();

const role = (slug: string, name: string) => ({ id: `id-${slug}`, slug, name });

const sql: OpeningSkill = {
  doors: 1200,
  roles: 4,
  skill: { id: 'id-sql', slug: 'sql', name: 'SQL' },
  opens: [
    { doors: 1199, role: role('data-engineer', 'Data Engineer') },
    { doors: 1, role: role('data-analyst', 'Data Analyst') },
  ],
};

function show(skills: readonly OpeningSkill[] | null, trouble: typeof NO_ANSWER | null = null) {
  renderPage(<DoorsPage state={{ skills, trouble, retry }} />);
}

test('each skill stands with its doors and the roles that they lead to, and from how many', () => {
  show([sql]);
  expect(screen.getByText('1 skill opens doors.')).toHaveRole('status');
  const row = within(screen.getByRole('row', { name: /^SQL/ }));
  expect(row.getByRole('link', { name: 'SQL' })).toHaveAttribute('href', '/skills/sql');
  expect(row.getByRole('cell', { name: '1,200' })).toBeVisible();
  expect(row.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Data Engineer from 1,199 roles',
    'Data Analyst from 1 role',
    'and 2 more roles',
  ]);
  expect(row.getByRole('link', { name: 'Data Engineer' })).toHaveAttribute(
    'href',
    '/roles/data-engineer',
  );
});

test('where there are more than are told, the number of those that are stands for no other', () => {
  show(Array.from({ length: 100 }, (_, at) => ({ ...sql, skill: { ...sql.skill, id: `s${at}` } })));
  expect(screen.getByText('The 100 skills that open most.')).toHaveRole('status');
});

test('where no skill opens any, that is said', () => {
  show([]);
  expect(screen.getByText(/^No skill opens a door yet/)).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});

test('while it is on its way the place is kept, and where no answer comes, it can be asked again', async () => {
  show(null);
  expect(document.querySelector('[aria-busy="true"]')).not.toBeNull();
  show(null, NO_ANSWER);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
});
