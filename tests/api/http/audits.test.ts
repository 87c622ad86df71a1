import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FixtureServer, startFixtureServer } from './start-fixture-server.ts';

/** GETs without a content type that forces a preflight; a browser sends them for any page. */
const BLOCKED_AS_FORGERY = ['5A70', '6A70', 'D6D5'];

describe('the GraphQL over HTTP audits of graphql-http', () => {
  let server: FixtureServer;

  beforeAll(async () => {
    server = await startFixtureServer();
  });

  afterAll(() => server.close());

  async function failuresWith(fetchFn: typeof fetch): Promise<{ total: number; failed: string[] }> {
    const audits = serverAudits({ url: `${server.url}/graphql`, fetchFn });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    const failed = results.filter(({ status }) => status !== 'ok').map(({ id }) => id);
    return { total: audits.length, failed: failed.toSorted() };
  }

  it('all pass for a client that sends the preflight header', async () => {
    const actual = await failuresWith((address, init) => {
      const headers = new Headers(init?.headers);
      headers.set('apollo-require-preflight', '1');
      return fetch(address, { ...init, headers });
    });

    expect(actual).toEqual({ total: 61, failed: [] });
  });

  it('fail for a client without that header on GETs alone', async () => {
    const actual = await failuresWith(fetch);

    expect(actual).toEqual({ total: 61, failed: BLOCKED_AS_FORGERY });
  });
});
