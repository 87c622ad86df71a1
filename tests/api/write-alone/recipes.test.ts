import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  createWebhookSecret,
  signedHeaders,
} from '../../../packages/server/src/store/webhooks/standard-webhooks.ts';
import { postJson } from '../../testkit/post-json.ts';
import { missingFor, RECIPE_NAMES, runRecipe } from '../../testkit/recipes.ts';
import { type RunningServer, startRunningServer } from '../../testkit/running-server.ts';
import type { RolegraphProcess } from '../../testkit/server-process.ts';

const PLAN = /Machine Learning Engineer: [\d.]+ levels to gain\n  .*, stage 1: .*, up to level \d/;
const CHANGED = /^Change set (\d+), revision \d+; again: \1$/m;
const PROPOSED = /^Proposal \d+ is PROPOSED\nPENDING: Create the skill /m;
const CHANGES = /^Revision 1: .*\n(Revision \d+: .*\n)*Go on from \d+$/m;
const REFUSED = /^NOT_FOUND: .*Did you mean data-engineer/m;
const EXPORTED = /^Revision \d+\n\d{2,} entities\n\d{2,} statements$/m;
const SKILLS = /^(?:.*\n){100,}sql\n/;

/** What recipes print that come to their end by themselves. */
const PRINTS: Readonly<Record<string, RegExp>> = {
  'first-query.sh': /"kind":"SKILL","count":\d+/,
  'first-query.ts': /^SKILL: \d+$/m,
  'first-query.py': /^SKILL: \d+$/m,
  'search.sh': /"slug":"machine-learning-engineer"/,
  'search.ts': /^role\/machine-learning-engineer: /m,
  'search.py': /^role\/machine-learning-engineer: /m,
  'plan.sh': /"learn":\[\{"stage":1,/,
  'plan.ts': PLAN,
  'plan.py': PLAN,
  'list.sh': SKILLS,
  'list.ts': SKILLS,
  'list.py': SKILLS,
  'change.sh': /\{"number":\d+,"revision":\d+\}/,
  'change.ts': CHANGED,
  'change.py': CHANGED,
  'propose.sh': /"state":"PROPOSED"/,
  'propose.ts': PROPOSED,
  'propose.py': PROPOSED,
  'changes.sh': /"changeSet":\{"number":1,/,
  'changes.ts': CHANGES,
  'changes.py': CHANGES,
  'errors.ts': REFUSED,
  'errors.py': REFUSED,
  'export.sh': /^whole$/m,
  'export.ts': EXPORTED,
  'export.py': EXPORTED,
};

/** Recipes that are run in a test of their own, below. */
const OTHERS = ['errors.sh', 'subscribe.ts', 'webhook.sh', 'webhook.ts', 'webhook.py'];

let server: RunningServer;
let folder: string;
let variables: Readonly<Record<string, string>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rolegraph-recipes-'));
  server = await startRunningServer();
  const query = 'mutation { createApiKey(name: "recipes", scope: WRITE) { secret } }';
  const made = await postJson(`${server.url}/graphql`, { query }, await server.signIn());
  const { data } = made.body as { data: { createApiKey: { secret: string } } };
  variables = { ROLEGRAPH_URL: server.url, ROLEGRAPH_KEY: data.createApiKey.secret };
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Runs what does not end by itself for as long as it is looked at. */
async function whileRunning(
  recipe: RolegraphProcess,
  look: (recipe: RolegraphProcess) => Promise<void>,
): Promise<void> {
  try {
    await look(recipe);
  } finally {
    recipe.kill('SIGKILL');
    await recipe.ended;
  }
}

test('every recipe is run', () => {
  expect([...Object.keys(PRINTS), ...OTHERS].toSorted()).toEqual(RECIPE_NAMES.toSorted());
});

test.for(Object.entries(PRINTS))(
  '%s does what its page says',
  async ([name, printed], { skip }) => {
    const missing = missingFor(name);
    skip(missing !== undefined, `${missing} is not on this machine`);
    const recipe = runRecipe(name, folder, variables);
    const ended = await recipe.ended;
    expect(recipe.output()).toMatch(printed);
    expect(ended).toBe(0);
  },
);

test('errors.sh ends with an error of curl, and shows the refusal', async ({ skip }) => {
  skip(missingFor('errors.sh') !== undefined, 'curl is not on this machine');
  const recipe = runRecipe('errors.sh', folder, variables);
  expect(await recipe.ended).toBe(22);
  expect(recipe.result()).toContain('"code":"LIMIT_EXCEEDED"');
});

test('subscribe.ts is told of a change', async () => {
  await whileRunning(runRecipe('subscribe.ts', folder, variables), async (recipe) => {
    await recipe.prints(/Listening/);
    // It listens a moment after it is connected, and is told of what comes from then on.
    for (let more = 0; !/One more/.test(recipe.output()); more++) await addTrend(`More ${more}`);
    expect(recipe.output()).toMatch(/Revision \d+: One more/);
  });
});

/** Adds a trend. */
async function addTrend(name: string): Promise<void> {
  const query = `mutation ($changes: [ChangeInput!]!, $key: ID!) {
    applyChanges(changes: $changes, reason: "One more", idempotencyKey: $key) { number }
  }`;
  const trend = { name, description: 'One more.', category: 'TREND', direction: 'GROWING' };
  const { error } = await postJson(
    `${server.url}/graphql`,
    { query, variables: { changes: [{ createTrend: trend }], key: name } },
    { authorization: `Bearer ${variables['ROLEGRAPH_KEY']}` },
  );
  expect(error).toBeUndefined();
}

const SECRET = createWebhookSecret();
const MESSAGE = { id: 'msg_1', body: '{"type":"graph.changed","revision":42}' };
const MINUTES = 60_000;

test.for(['webhook.ts', 'webhook.py'])(
  '%s takes what Rolegraph sends alone',
  async (name, { skip }) => {
    skip(missingFor(name) !== undefined, `${missingFor(name)} is not on this machine`);
    const given = { WEBHOOK_SECRET: SECRET, PORT: '0' };
    await whileRunning(runRecipe(name, folder, given), async (recipe) => {
      const [, port] = await recipe.prints(/Listening at .*?(\d{4,5})\D*$/m);
      const send = async (headers: Record<string, string>, body = MESSAGE.body) =>
        (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers, body })).status;
      const genuine = signedHeaders(SECRET, MESSAGE, Date.now());
      expect(await send(genuine)).toBe(204);
      await recipe.prints(/Taken: .*"revision":42/);
      expect(await send(genuine, MESSAGE.body.replace('42', '43'))).toBe(401);
      expect(await send(signedHeaders(createWebhookSecret(), MESSAGE, Date.now()))).toBe(401);
      expect(await send(signedHeaders(SECRET, MESSAGE, Date.now() - 6 * MINUTES))).toBe(401);
      expect(await send({})).toBe(401);
    });
  },
);

test('webhook.sh takes what Rolegraph sends alone', async ({ skip }) => {
  const missing = missingFor('webhook.sh');
  skip(missing !== undefined, `${missing} is not on this machine`);
  const headers = signedHeaders(SECRET, MESSAGE, Date.now());
  const given = {
    WEBHOOK_SECRET: SECRET,
    WEBHOOK_ID: headers['webhook-id'] ?? '',
    WEBHOOK_TIMESTAMP: headers['webhook-timestamp'] ?? '',
    WEBHOOK_SIGNATURE: headers['webhook-signature'] ?? '',
  };
  const verdict = async (body: string) => {
    const recipe = runRecipe('webhook.sh', folder, given, body);
    return [await recipe.ended, recipe.result()];
  };
  expect(await verdict(MESSAGE.body)).toEqual([0, 'from Rolegraph\n']);
  expect(await verdict(`${MESSAGE.body} `)).toEqual([1, 'not from Rolegraph\n']);
});
