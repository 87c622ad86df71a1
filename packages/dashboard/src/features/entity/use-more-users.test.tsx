import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { nodeOf, statementOf } from '../../testing/entity-fixtures';
import { disclosureOf } from '../../testing/fixtures';
import { refused } from '../../testing/person-fixtures';
import { renderPage } from '../../testing/render-page';
import { MoreUsedByDocument } from './more-of-tool.generated';
import { toStatements } from './statement';
import { StatementSection } from './statement-list';
import { useMoreUsers } from './use-more-users';

const edgeOf = (name: string) => ({
  node: nodeOf(name),
  properties: { ...statementOf(name), gradeBasis: 'EDITORIAL' as const, importance: 3 },
});

/** A page of a hundred roles, and one more that is not on it. */
const full = {
  totalCount: 101,
  pageInfo: { endCursor: 'a' },
  edges: Array.from({ length: 100 }, (_, at) => edgeOf(`Role ${at}`)),
};

function Users({ usedBy }: { usedBy: typeof full }) {
  const more = useMoreUsers('tool/excel', usedBy);
  const statements = toStatements({ list: 'roles', kind: 'Role' }, usedBy, more);
  return <StatementSection title="Used by" statements={statements} disclosure={disclosureOf()} />;
}

const request = { query: MoreUsedByDocument, variables: { ref: 'tool/excel', after: 'a' } };

function lastPage() {
  const { node, properties } = edgeOf('Clerk');
  const usedByConnection = {
    __typename: 'ToolUsedByConnection' as const,
    pageInfo: { __typename: 'PageInfo' as const, endCursor: null },
    edges: [
      {
        __typename: 'ToolUsedByRelationship' as const,
        node: { __typename: 'Role' as const, ...node },
        properties: { __typename: 'Uses' as const, ...properties, evidence: [] },
      },
    ],
  };
  const entity = { __typename: 'Tool' as const, kind: 'Tool' as const, id: 'x', usedByConnection };
  return { data: { entity } };
}

const more = () => userEvent.click(screen.getByRole('button', { name: 'Show more' }));

test('a list that is longer than a page is walked on to its end', async () => {
  renderPage(<Users usedBy={full} />, [{ request, result: lastPage() }]);
  expect(screen.getByRole('status')).toHaveTextContent('100 of 101');
  await more();
  expect(await screen.findByRole('link', { name: 'Clerk' })).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('101 of 101');
  expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
});

test('what cannot be had now is asked for again', async () => {
  renderPage(<Users usedBy={full} />, [
    { request, result: refused('UNAVAILABLE', 'The database is away.') },
    { request, result: lastPage() },
  ]);
  await more();
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: 'Clerk' })).toBeVisible();
});

test('a list that fits a page has nothing to press', () => {
  renderPage(<Users usedBy={{ ...full, totalCount: 1, edges: [edgeOf('Clerk')] }} />, []);
  expect(screen.getByRole('link', { name: 'Clerk' })).toBeVisible();
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
});
