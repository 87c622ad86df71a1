import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendBody, sendQuery } from './send-query.ts';
import { type FixtureServer, startFixtureServer } from './start-fixture-server.ts';

let server: FixtureServer;

beforeAll(async () => {
  server = await startFixtureServer();
});

afterAll(() => server.close());

const linesOf = (requestId: string) =>
  server.lines().filter((line) => line['requestId'] === requestId && line['msg'] === 'request');

describe('the log', () => {
  it('has one line for a request, with its operation, time, status, codes and id', async () => {
    const query = 'query Refused($text: String) { echo(text: $text) refuse }';
    const { headers } = await sendQuery(server.url, query, { text: 'a' });
    const requestId = headers.get('x-request-id') ?? '';

    expect(linesOf(requestId)).toEqual([
      {
        level: 30,
        time: expect.any(Number),
        requestId,
        method: 'POST',
        path: '/graphql',
        status: 200,
        milliseconds: expect.any(Number),
        operation: 'Refused',
        errorCodes: ['NOT_FOUND'],
        msg: 'request',
      },
    ]);
  });

  it('has the operation of a request that was refused on admission', async () => {
    const query = 'query TooMuch { roles(limit: 101) { id } }';
    const body = JSON.stringify({ query, operationName: 'TooMuch' });
    const { headers } = await sendBody(server.url, body);
    const requestId = headers.get('x-request-id') ?? '';
    expect(linesOf(requestId)).toMatchObject([
      { operation: 'TooMuch', errorCodes: ['LIMIT_EXCEEDED'] },
    ]);
  });

  it('holds no variables, no addresses with variables, no cookies and no keys', async () => {
    const canary = 'canary-7f3a';
    const query = 'query ($text: String) { echo(text: $text) crash }';
    const body = JSON.stringify({ query, variables: { text: canary } });
    const headers = { cookie: `session=${canary}`, authorization: `Bearer ${canary}` };
    await sendBody(server.url, body, headers);
    const address = new URL(`${server.url}/graphql`);
    address.searchParams.set('query', query);
    address.searchParams.set('variables', JSON.stringify({ text: canary }));
    await fetch(address, { headers: { ...headers, 'apollo-require-preflight': '1' } });

    expect(server.lines().length).toBeGreaterThan(2);
    expect(JSON.stringify(server.lines())).not.toContain(canary);
  });
});
