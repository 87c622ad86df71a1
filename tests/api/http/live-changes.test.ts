import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { followRevision } from '../../../packages/server/src/store/follow-revision.ts';
import { type Api, openApi } from '../../testkit/api.ts';
import { createWorld } from '../../testkit/world.ts';

const world = createWorld();
/** Two servers on one database: what the one writes, the other learns from the log. */
let here: Api;
let there: Api;
let following: { stop: () => void };
let editor: Awaited<ReturnType<Api['signIn']>>;

beforeAll(async () => {
  here = await openApi(world.entity('Skill', 'baking'));
  there = await openApi();
  editor = await here.signIn('editor');
  following = followRevision({
    database: there.database,
    keeper: there.snapshots,
    every: 50,
    onTrouble: () => undefined,
    onRecovery: () => undefined,
  });
});

afterAll(async () => {
  following.stop();
  await Promise.all([here.close(), there.close()]);
});

const APPLY = `mutation ($changes: [ChangeInput!]!, $key: ID!) {
  applyChanges(changes: $changes, reason: "to try it", idempotencyKey: $key) { number revision } }`;

type Applied = { applyChanges: { number: number; revision: number } };

let version = 1;

/** Changes the world's skill on the one server. */
async function change(): Promise<Applied['applyChanges']> {
  const update = { skill: world.id('baking'), expectedVersion: version, description: randomUUID() };
  const variables = { changes: [{ updateSkill: update }], key: randomUUID() };
  const { applyChanges } = await editor.read<Applied>(APPLY, variables);
  version += 1;
  return applyChanges;
}

const socketUrl = (api: Api) => api.url.replace('http', 'ws');

type Event = { data?: { graphChanged: { revision: number; entityIds: string[] } } };

describe('a subscription', () => {
  test('tells of a change that was made on another server', async () => {
    const client = createClient({ url: socketUrl(there), webSocketImpl: WebSocket });
    const events = client.iterate<Event['data']>({
      query: 'subscription { graphChanged { revision entityIds changeSet { number reason } } }',
    });
    const first = events.next();
    const applied = await until(first, change);
    const { value } = await first;
    expect(value).toMatchObject({
      data: {
        graphChanged: {
          entityIds: expect.arrayContaining([world.id('baking')]),
          changeSet: { reason: 'to try it' },
        },
      },
    });
    expect(value?.data?.graphChanged.revision).toBeLessThanOrEqual(applied.revision);
    await client.dispose();
  });

  test('asks for what is in the schema, and for a subscription', async () => {
    const client = createClient({
      url: socketUrl(here),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    const ask = async (query: string) => {
      const answer = client.iterate({ query }).next();
      const [told] = await Promise.allSettled([answer]);
      return told.status === 'rejected' ? told.reason : told.value;
    };
    expect(await ask('{ graph { revision } }')).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(await ask('subscription { nothing }')).toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
    await client.dispose();
  });

  test.each([
    ['a page of another origin', { origin: 'https://evil.example' }, '/graphql', 403],
    ['another path', {}, '/other', 404],
  ])('is refused to %s', async (_, headers, path, expected) => {
    const url = socketUrl(here).replace('/graphql', path);
    const socket = new WebSocket(url, 'graphql-transport-ws', { headers });
    const [, response] = await once(socket, 'unexpected-response');
    expect(response.statusCode).toBe(expected);
  });
});

/** Makes changes until something that waits for one has come, as nobody knows when it began to wait. */
async function until<Result>(
  awaited: Promise<unknown>,
  make: () => Promise<Result>,
): Promise<Result> {
  let isHere = false;
  awaited.then(
    () => (isHere = true),
    () => (isHere = true),
  );
  for (;;) {
    const made = await make();
    await Promise.race([awaited, new Promise((resolve) => setTimeout(resolve, 100))]);
    if (isHere) return made;
  }
}

describe('a client that has seen a revision', () => {
  const plan = (api: Api, revision: string) =>
    fetch(api.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        'x-rolegraph-revision': revision,
      },
      body: JSON.stringify({ query: '{ graph { revision } }' }),
    });

  test('sees it on any server', async () => {
    const { revision } = await change();
    const response = await plan(there, String(revision));
    const { data } = (await response.json()) as { data: { graph: { revision: number } } };
    expect(data.graph.revision).toBeGreaterThanOrEqual(revision);
    expect(there.snapshots.current().revision).toBeGreaterThanOrEqual(revision);
  });

  test.each([
    ['9999999999', 503, 'UNAVAILABLE'],
    ['yesterday', 400, 'BAD_USER_INPUT'],
  ])('and names %s is told why it has to wait', async (given, status, code) => {
    const response = await plan(here, given);
    expect(response.status).toBe(status);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors[0]?.extensions.code).toBe(code);
  });
});
