import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { SearchEntitiesDocument } from '../../apollo/search-entities.generated';
import { useViewer } from '../../apollo/use-viewer';
import { headerOf } from '../../testing/entity-fixtures';
import { ada, answerViewer } from '../../testing/person-fixtures';
import { renderPage } from '../../testing/render-page';
import { EditLink, EditRowLink } from './edit-link';
import { EntityFrame, type EntityState } from './entity-frame';
import { ReplacementDocument } from './entity-header.generated';

const operation = { document: ReplacementDocument, variables: { ref: 'role/wizard' } };

type State = EntityState<ReturnType<typeof headerOf>>;

function frame(state: State, slug = 'wizard') {
  return (
    <EntityFrame kind="Role" slug={slug} state={state} operation={operation}>
      {({ name }) => <h1>{name}</h1>}
    </EntityFrame>
  );
}

test('before the answer, the name is taken from the address', () => {
  renderPage(frame({ status: 'loading' }, 'data-scientist'));
  expect(screen.getByRole('heading', { level: 1, name: 'Data scientist' })).toBeVisible();
});

test('the answer is shown as it is', () => {
  renderPage(frame({ status: 'answer', entity: headerOf('Wizard') }), [answerViewer(null)]);
  expect(screen.getByRole('heading', { level: 1, name: 'Wizard' })).toBeVisible();
});

test('an outage keeps the name and can be tried again', () => {
  const retry = vi.fn();
  const trouble = {
    code: 'UNAVAILABLE',
    message: null,
    field: null,
    suggestions: [],
    requestId: 'r-7',
  } as const;
  renderPage(frame({ status: 'trouble', trouble, retrying: false, retry }));
  screen.getByRole('button', { name: 'Try again' }).click();
  expect(retry).toHaveBeenCalledOnce();
  expect(screen.getByText('r-7')).toBeVisible();
});

test('an entity that there is not comes with the nearest names', async () => {
  const search = {
    request: { query: SearchEntitiesDocument, variables: { text: 'Data wizard', first: 5 } },
    result: {
      data: {
        search: [
          {
            __typename: 'SearchHit' as const,
            kind: 'ROLE' as const,
            matched: 'Data Analyst',
            entity: {
              __typename: 'Role' as const,
              id: '1',
              slug: 'data-analyst',
              name: 'Data Analyst',
              description: 'Answers questions.',
              status: 'ACTIVE' as const,
            },
          },
        ],
      },
    },
  };
  renderPage(frame({ status: 'unknown' }, 'data-wizard'), [search]);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'There is no role “Data wizard”.',
  );
  expect(await screen.findByRole('link', { name: 'Data Analyst' })).toHaveAttribute(
    'href',
    '/roles/data-analyst',
  );
});

test('what is no longer in use says so and leads to what replaced it', async () => {
  const entity = { ...headerOf('Wizard'), status: 'DEPRECATED' as const, replacedBy: 'id-2' };
  const replacement = {
    request: { query: ReplacementDocument, variables: { ref: 'id-2' } },
    result: {
      data: {
        entity: { __typename: 'Role' as const, id: 'id-2', slug: 'sorcerer', name: 'Sorcerer' },
      },
    },
  };
  renderPage(frame({ status: 'answer', entity }), [replacement, answerViewer(null)]);
  expect(screen.getByText(/no longer in use/)).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Sorcerer' })).toHaveAttribute(
    'href',
    '/roles/sorcerer',
  );
});

/** Shows that it is known by now who reads the page. */
function WhoReads() {
  return <p>Read by {useViewer().viewer?.name}</p>;
}

const editable = (
  <EntityFrame
    kind="Role"
    slug="wizard"
    state={{ status: 'answer', entity: headerOf('Wizard') }}
    operation={operation}
  >
    {() => (
      <>
        <EditLink />
        <EditRowLink id="statement-1" name="Python" />
        <WhoReads />
      </>
    )}
  </EntityFrame>
);

test('whoever may propose changes finds the way to edit the page, and each statement of it', async () => {
  renderPage(editable, [answerViewer({ ...ada, role: 'CONTRIBUTOR' })]);
  expect(await screen.findByRole('link', { name: 'Edit' })).toHaveAttribute(
    'href',
    '/edit/role/wizard',
  );
  expect(screen.getByRole('link', { name: 'Edit: Python' })).toHaveAttribute(
    'href',
    '/edit/role/wizard?at=statement-1',
  );
});

test('nobody else does', async () => {
  renderPage(editable, [answerViewer({ ...ada, role: 'VIEWER' })]);
  expect(await screen.findByText(`Read by ${ada.name}`)).toBeVisible();
  expect(screen.queryByRole('link', { name: /^Edit/ })).toBeNull();
});
