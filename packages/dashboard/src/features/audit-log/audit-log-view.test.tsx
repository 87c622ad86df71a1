import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ada, answerViewer, refused } from '../../testing/person-fixtures';
import { renderPage } from '../../testing/render-page';
import { AuditLogDocument } from './audit-log.generated';
import { AuditLogView } from './audit-log-view';

const author = { __typename: 'Author' as const, id: ada.id, name: ada.name };

/** A page of one entry, the one of this number, and whether others follow. */
function pageOf(number: number, after?: string) {
  const node = {
    __typename: 'AuditEntry' as const,
    number,
    at: '2026-11-29T03:33:00.000Z',
    action: number === 1 ? ('PASSWORD_SET' as const) : ('SIGNED_IN' as const),
    detail: null,
    actor: author,
    subject: author,
  };
  const auditLog = {
    __typename: 'AuditEntryConnection' as const,
    totalCount: 2,
    edges: [{ __typename: 'AuditEntryEdge' as const, cursor: `at-${number}`, node }],
    pageInfo: {
      __typename: 'PageInfo' as const,
      hasNextPage: number > 1,
      endCursor: `at-${number}`,
    },
  };
  const variables = after === undefined ? { first: 50 } : { first: 50, after };
  return { request: { query: AuditLogDocument, variables }, result: { data: { auditLog } } };
}

test('the next page is shown below the one before', async () => {
  renderPage(<AuditLogView />, [answerViewer(ada), pageOf(2), pageOf(1, 'at-2')]);
  expect(await screen.findByText('Ada Lovelace signed in.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(await screen.findByText('Ada Lovelace set a password.')).toBeVisible();
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
  expect(screen.getByText('2 of 2 shown')).toBeVisible();
});

test('a refusal is told in the words of the server', async () => {
  const { request } = pageOf(2);
  const message = 'This needs the role admin; yours is viewer.';
  renderPage(<AuditLogView />, [
    answerViewer(ada),
    { request, result: refused('FORBIDDEN', message) },
  ]);
  expect(await screen.findByRole('alert')).toHaveTextContent(message);
});
