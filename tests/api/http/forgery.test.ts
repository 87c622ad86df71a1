import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readAnswer, sendBody } from './send-query.ts';
import { type FixtureServer, startFixtureServer } from './start-fixture-server.ts';

let server: FixtureServer;

beforeAll(async () => {
  server = await startFixtureServer();
});

afterAll(() => server.close());

beforeEach(() => {
  server.calls.resolvers = 0;
});

const QUERY = JSON.stringify({ query: '{ roles { id } }' });

describe('a body that any page could send', () => {
  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'query={roles{id}}'],
    ['plain text', 'text/plain', QUERY],
    ['plain text that speaks of JSON', 'text/plain; a=application/json', QUERY],
    ['a multipart form', 'multipart/form-data; boundary=x', '--x--'],
  ])('as %s is refused', async (_name, type, body) => {
    const actual = await sendBody(server.url, body, { 'content-type': type, accept: '*/*' });
    expect(actual.status).toBe(415);
    expect(actual.body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(server.calls.resolvers).toBe(0);
  });
});

describe('a GET', () => {
  const get = async (query: string, headers: Record<string, string> = {}) =>
    readAnswer(
      await fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, { headers }),
    );

  it('answers a query', async () => {
    const { body } = await get('{ roles { id } }', { 'apollo-require-preflight': '1' });
    expect(body.data).toEqual({ roles: [{ id: 'r1' }] });
  });

  it('of a mutation is 405', async () => {
    const { status, headers } = await get('mutation { revert { id } }', {
      'apollo-require-preflight': '1',
    });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('POST');
    expect(server.calls.resolvers).toBe(0);
  });

  it('that any page could send is refused as a forgery', async () => {
    const { status, body } = await get('{ roles { id } }');
    expect(status).toBe(400);
    expect(body.errors?.[0]?.message).toContain('Cross-Site Request Forgery');
    expect(server.calls.resolvers).toBe(0);
  });

  it('by a browser shows no page of Apollo’s', async () => {
    const response = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(response.status).toBe(400);
  });
});

describe('a foreign page', () => {
  it('is never allowed by CORS', async () => {
    const origin = 'https://evil.example';
    const preflight = await fetch(`${server.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    const post = await sendBody(server.url, QUERY, { origin });
    expect(preflight.status).toBe(405);
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    expect(post.headers.get('access-control-allow-origin')).toBeNull();
  });
});
