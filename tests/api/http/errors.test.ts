import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../../packages/server/src/domain/refusal.ts';
import { SECRET } from './fixture-schema.ts';
import { readAnswer, sendBody, sendQuery } from './send-query.ts';
import { type FixtureServer, startFixtureServer } from './start-fixture-server.ts';

let server: FixtureServer;

beforeAll(async () => {
  server = await startFixtureServer();
});

afterAll(() => server.close());

/** The log line that holds the cause of what was masked. */
function causeOf(requestId: unknown): Record<string, unknown> | undefined {
  return server.lines().find((line) => line['requestId'] === requestId && 'err' in line);
}

describe('what is not meant for the caller', () => {
  it.each(['crash', 'crashWithGraphqlError', 'number'])(
    'is masked where the field %s fails, and logged with the id that the caller is given',
    async (field) => {
      const { status, text, body, headers } = await sendQuery(server.url, `{ ${field} }`);

      const requestId = headers.get('x-request-id');
      expect(status).toBe(200);
      expect(text).not.toMatch(/hunter2|10\.0\.0\.7|MATCH|WHATEVER|node_modules|\.ts/);
      expect(body.errors).toEqual([
        {
          message: `Something went wrong on our side. Quote request id ${requestId} when you report it.`,
          path: [field],
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
        },
      ]);
      expect(JSON.stringify(causeOf(requestId))).toContain('hunter2');
    },
  );

  it('is masked where the context cannot be made', async () => {
    const contextFor = () => {
      throw new Error(SECRET);
    };
    const other = await startFixtureServer({ contextFor });
    const { status, text, body } = await sendQuery(other.url, '{ roles { id } }');
    await other.close();

    expect(status).toBe(500);
    expect(text).not.toContain('hunter2');
    expect(body.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
  });
});

describe('an absent database', () => {
  it('is UNAVAILABLE and nothing of its address is told', async () => {
    const { text, body } = await sendQuery(server.url, '{ away }');
    expect(body.errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
    expect(body.errors?.[0]?.message).toMatch(/^The database cannot be reached at the moment\./);
    expect(text).not.toContain('hunter2');
  });

  it('is 503 where the context needs it', async () => {
    const contextFor = () => {
      throw Object.assign(new Error(SECRET), { code: 'SessionExpired' });
    };
    const other = await startFixtureServer({ contextFor });
    const { status, text, body } = await sendQuery(other.url, '{ roles { id } }');
    await other.close();

    expect(status).toBe(503);
    expect(text).not.toContain('hunter2');
    expect(body.errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
  });
});

describe('a refusal', () => {
  it('is told with its code, its message and its details', async () => {
    const { status, body, headers } = await sendQuery(server.url, '{ refuse }');
    expect(status).toBe(200);
    expect(body.errors).toEqual([
      {
        message: 'refuse: there is no role "x". Did you mean "y"?',
        path: ['refuse'],
        locations: [{ line: 1, column: 3 }],
        extensions: {
          code: 'NOT_FOUND',
          field: 'ref',
          value: 'x',
          suggestions: ['y'],
          requestId: headers.get('x-request-id'),
        },
      },
    ]);
  });

  it.each([
    ['UNAUTHENTICATED', 401],
    ['FORBIDDEN', 403],
  ] as const)('that is %s for the whole request has the status %i', async (code, expected) => {
    const contextFor = () => {
      throw new Refusal(code, 'Sign in first.');
    };
    const other = await startFixtureServer({ contextFor });
    const { status, body } = await sendQuery(other.url, '{ roles { id } }');
    await other.close();

    expect(status).toBe(expected);
    expect(body.errors?.[0]).toMatchObject({ message: 'Sign in first.', extensions: { code } });
  });
});

describe('a query that does not fit', () => {
  it.each([
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query ($text: String!) { required(text: $text) }', 'BAD_USER_INPUT'],
    ['query A { number } query B { number }', 'BAD_USER_INPUT'],
    ['subscription { number }', 'BAD_USER_INPUT'],
  ])('%s is told as %s, with 400', async (query, code) => {
    const { status, body } = await sendQuery(server.url, query);
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions.code).toBe(code);
    expect(body).not.toHaveProperty('data');
  });

  it('is given suggestions', async () => {
    const { body } = await sendQuery(server.url, '{ role { id } }');
    expect(body.errors?.[0]?.message).toContain('Did you mean "roles"?');
  });

  it('is told where a variable turns out to be missing while executing', async () => {
    const query = 'query ($text: String = "a") { required(text: $text) }';
    const { body } = await sendBody(
      server.url,
      JSON.stringify({ query, variables: { text: null } }),
    );
    expect(body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(body.errors?.[0]?.message).toContain('"text"');
  });
});

describe('a request id', () => {
  const ask = (id: string) =>
    sendBody(server.url, JSON.stringify({ query: '{' }), { 'x-request-id': id });

  it('is the caller’s own where it is sane', async () => {
    const { headers, body } = await ask('trace-1:a.b_c');
    expect(headers.get('x-request-id')).toBe('trace-1:a.b_c');
    expect(body.errors?.[0]?.extensions['requestId']).toBe('trace-1:a.b_c');
  });

  it.each(['a b', '<script>', 'x'.repeat(65), '{"a":1}'])('is a new one for %s', async (given) => {
    const { headers, body } = await ask(given);
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(body.errors?.[0]?.extensions['requestId']).toBe(headers.get('x-request-id'));
  });

  it('is on every answer', async () => {
    for (const path of ['/healthz', '/nowhere', '/metrics', '/graphql']) {
      const { headers } = await fetch(server.url + path);
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});

describe('what Fastify refuses', () => {
  it.each([
    ['GET', '/nowhere', 404, 'NOT_FOUND'],
    ['GET', '/auth/nowhere', 404, 'NOT_FOUND'],
    ['GET', '/auth/login', 405, 'BAD_USER_INPUT'],
    ['GET', '/%zz', 400, 'BAD_USER_INPUT'],
    ['PUT', '/graphql', 405, 'BAD_USER_INPUT'],
    ['DELETE', '/graphql', 405, 'BAD_USER_INPUT'],
    ['OPTIONS', '/graphql', 405, 'BAD_USER_INPUT'],
    ['POST', '/healthz', 405, 'BAD_USER_INPUT'],
  ])('%s %s is %i %s as JSON, without a stack', async (method, path, status, code) => {
    const actual = await readAnswer(await fetch(server.url + path, { method }));
    expect(actual.status).toBe(status);
    expect(actual.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(actual.body.errors?.[0]?.extensions.code).toBe(code);
    expect(actual.text).not.toMatch(/stack|node_modules/);
  });

  it('names the methods that are answered', async () => {
    const { headers } = await fetch(`${server.url}/graphql`, { method: 'PUT' });
    expect(headers.get('allow')).toBe('GET, POST');
  });
});
