import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { parse } from 'graphql';
import { expect, test, vi } from 'vitest';
import { renderPage } from '../testing/render-page';
import { CopyQuery } from './copy-query';

const operation = {
  document: parse('query A($ref: String!) { entity(ref: $ref) { id } }'),
  variables: { ref: 'role/data-scientist' },
};

const cypher = { of: 'entity', kind: 'Role', slug: 'data-scientist' } as const;

/** Chooses a form by its name, in a browser whose clipboard does this. */
async function copyAs(form: string, writeText: (text: string) => Promise<void>) {
  const user = userEvent.setup({ writeToClipboard: false });
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(writeText);
  renderPage(<CopyQuery operation={operation} cypher={cypher} />);
  await user.click(screen.getByRole('button', { name: 'Copy as …' }));
  await user.click(await screen.findByRole('menuitem', { name: form }));
}

test('the query is copied with its variables, and that is said', async () => {
  const copied: string[] = [];
  await copyAs('GraphQL', async (text) => void copied.push(text));
  expect(await screen.findByText('Copied as GraphQL')).toHaveRole('status');
  expect(copied.join()).toContain('query A($ref: String!)');
  expect(copied.join()).toContain('#   "ref": "role/data-scientist"');
});

test('the command asks the server of this page', async () => {
  const copied: string[] = [];
  await copyAs('curl command', async (text) => void copied.push(text));
  expect(await screen.findByText('Copied as a curl command')).toHaveRole('status');
  expect(copied.join()).toContain(`curl -sS '${window.location.origin}/graphql'`);
});

test('the query on the database has its values in it', async () => {
  const copied: string[] = [];
  await copyAs('Cypher, for the database', async (text) => void copied.push(text));
  expect(await screen.findByText('Copied as Cypher')).toHaveRole('status');
  expect(copied.join()).toContain("MATCH (entity:Entity {slug: 'data-scientist'})");
  expect(copied.join()).not.toContain('$');
});

test('where only the API knows the answer, no query on the database is offered', async () => {
  renderPage(<CopyQuery operation={operation} />);
  await userEvent.click(screen.getByRole('button', { name: 'Copy as …' }));
  await screen.findByRole('menuitem', { name: 'GraphQL' });
  expect(screen.queryByRole('menuitem', { name: /Cypher/ })).toBeNull();
});

test('a browser that lets nobody copy is told of with what else can be done', async () => {
  await copyAs('GraphQL', () => Promise.reject(new Error('denied')));
  expect(await screen.findByText(/did not let us copy/)).toHaveRole('status');
});

test('the API explorer is opened with the query and its variables', async () => {
  renderPage(<CopyQuery operation={operation} />);
  await userEvent.click(screen.getByRole('button', { name: 'Copy as …' }));
  const link = await screen.findByRole('menuitem', { name: 'Open in the API explorer' });
  const { pathname, searchParams } = new URL(link.getAttribute('href') ?? '', 'http://h');
  expect(pathname).toBe('/api-explorer');
  expect(searchParams.get('query')).toContain('query A($ref: String!)');
  expect(JSON.parse(searchParams.get('variables') ?? '')).toEqual(operation.variables);
});
