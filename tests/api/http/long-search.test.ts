import { request } from 'node:http';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { expect, onTestFinished, test } from 'vitest';
import type { RequestInfo } from '../../../packages/server/src/http/request-info.ts';
import { runInTurns } from '../../../packages/server/src/modules/run-in-turns.ts';
import { type FixtureServer, startFixtureServer } from './start-fixture-server.ts';

/** Searches without end: how many are under way, and what they wait to be told. */
class Searches {
  underWay = 0;
  turns = 0;
  readonly begun = Promise.withResolvers<void>();
  readonly ended = Promise.withResolvers<void>();

  *run(): Generator<void, string> {
    this.underWay += 1;
    try {
      for (;;) {
        this.turns += 1;
        if (this.turns > 3) this.begun.resolve();
        yield;
      }
    } finally {
      this.underWay -= 1;
      if (this.underWay === 0) this.ended.resolve();
    }
  }
}

/** A schema whose one field searches until the request is gone. */
function searchingSchema(searches: Searches): GraphQLSchema {
  const schema = buildSchema('type Query { search: String, number: Int }');
  const fields = schema.getQueryType()?.getFields();
  if (!fields?.['search'] || !fields['number']) throw new Error('The schema lacks its fields.');
  fields['search'].resolve = (_parent, _given, { signal }: { signal: AbortSignal }) =>
    runInTurns(searches.run(), signal);
  fields['number'].resolve = () => 7;
  return schema;
}

async function startSearching(searches: Searches): Promise<FixtureServer> {
  const server = await startFixtureServer({
    schema: searchingSchema(searches),
    contextFor: ({ signal }: RequestInfo) => ({ signal }),
  });
  onTestFinished(server.close);
  return server;
}

const HEADERS = { 'content-type': 'application/json' };

async function ask(server: FixtureServer, query: string): Promise<unknown> {
  const body = JSON.stringify({ query });
  const given = { method: 'POST', headers: HEADERS, body };
  return (await fetch(`${server.url}/graphql`, given)).json();
}

/** Sends a query on a connection of its own; what it returns cuts the connection. */
function askAndLeave(server: FixtureServer, query: string): () => void {
  const asked = request(`${server.url}/graphql`, {
    method: 'POST',
    headers: HEADERS,
    agent: false,
  });
  asked.on('error', () => undefined);
  asked.end(JSON.stringify({ query }));
  return () => asked.destroy();
}

test('others are answered during a search, which ends once its request is gone', async () => {
  const searches = new Searches();
  const server = await startSearching(searches);
  const leave = askAndLeave(server, '{ a: search b: search c: search }');
  await searches.begun.promise;
  expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: 'ok' });
  expect(await ask(server, '{ number }')).toEqual({ data: { number: 7 } });
  expect(searches.underWay).toBe(3);
  leave();
  await searches.ended.promise;
  expect(searches.underWay).toBe(0);
});

test('a search given up is no failure of the server', async () => {
  const searches = new Searches();
  const server = await startSearching(searches);
  const leave = askAndLeave(server, '{ search }');
  await searches.begun.promise;
  leave();
  await searches.ended.promise;
  expect(await ask(server, '{ number }')).toEqual({ data: { number: 7 } });
  expect(server.lines().filter((line) => Number(line['level']) >= 40)).toEqual([]);
});
