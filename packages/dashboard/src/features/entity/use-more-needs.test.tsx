import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { requirementOf } from '../../testing/entity-fixtures';
import { disclosureOf } from '../../testing/fixtures';
import { refused } from '../../testing/person-fixtures';
import { renderPage } from '../../testing/render-page';
import { RoleNeeds } from './role-needs';
import { MoreNeedsDocument } from './role-needs.generated';
import { useMoreNeeds } from './use-more-needs';

const first = {
  totalCount: 3,
  pageInfo: { endCursor: 'a' },
  edges: [requirementOf('Python')],
};

function Needs({ requires }: { requires: typeof first }) {
  const more = useMoreNeeds('role/wizard', requires);
  return <RoleNeeds requires={requires} more={more} disclosure={disclosureOf()} />;
}

const requestFor = (after: string) => ({
  query: MoreNeedsDocument,
  variables: { ref: 'role/wizard', after },
});

/** A requirement as the API answers it. */
function edgeOf(name: string) {
  const { node, properties } = requirementOf(name, { evidence: [] });
  return {
    __typename: 'RoleRequiresRelationship' as const,
    node: { __typename: 'Skill' as const, ...node },
    properties: { __typename: 'Requires' as const, ...properties },
  };
}

const answer = (name: string, endCursor: string | null) => ({
  data: {
    entity: {
      __typename: 'Role' as const,
      kind: 'Role' as const,
      id: 'wizard',
      requiresConnection: {
        __typename: 'RoleRequiresConnection' as const,
        pageInfo: { __typename: 'PageInfo' as const, endCursor },
        edges: [edgeOf(name)],
      },
    },
  },
});

const more = () => userEvent.click(screen.getByRole('button', { name: 'Show more' }));

test('page after page comes, until all that the role asks for is there', async () => {
  renderPage(<Needs requires={first} />, [
    { request: requestFor('a'), result: answer('SQL', 'b') },
    { request: requestFor('b'), result: answer('Git', null) },
  ]);
  await more();
  expect(await screen.findByRole('link', { name: 'SQL' })).toBeVisible();
  await more();
  expect(await screen.findByRole('link', { name: 'Git' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Python' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
});

test('where no more can be had it says so, and asks again when it is told to', async () => {
  renderPage(<Needs requires={first} />, [
    { request: requestFor('a'), result: refused('UNAVAILABLE', 'The database is away.') },
    { request: requestFor('a'), result: answer('SQL', null) },
  ]);
  await more();
  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('link', { name: 'SQL' })).toBeVisible();
});

test('what belongs to an earlier answer goes when another has come', async () => {
  const { show } = renderPage(<Needs requires={first} />, [
    { request: requestFor('a'), result: answer('SQL', null) },
  ]);
  await more();
  expect(await screen.findByRole('link', { name: 'SQL' })).toBeVisible();
  show(<Needs requires={{ ...first, edges: [requirementOf('Rust')] }} />);
  expect(screen.queryByRole('link', { name: 'SQL' })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Rust' })).toBeVisible();
});
