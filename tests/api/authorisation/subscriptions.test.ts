import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { POLICY } from '../../../packages/server/src/schema/policy.ts';
import { type Api, openApi } from '../../testkit/api.ts';
import { listenAs } from '../../testkit/listen-as.ts';
import { createOwnedThings, type OwnedThings } from '../../testkit/owned-things.ts';
import {
  createPrincipals,
  expectedDenial,
  PRINCIPALS,
  type Principal,
} from '../../testkit/principals.ts';

let api: Api;
let principals: Principal[];
let owned: OwnedThings;

beforeAll(async () => {
  api = await openApi();
  principals = await createPrincipals(api);
  owned = await createOwnedThings(api);
});

afterAll(async () => {
  await owned.remove();
  await api.close();
});

/** What somebody is told first who listens to an import, over a connection of their own. */
async function told(headers: Principal['headers'], document: string, id: string) {
  const client = listenAs(api.url, headers);
  try {
    const { value } = await client.iterate({ query: document, variables: { id } }).next();
    const { data, errors } = value as {
      data?: object | null;
      errors?: { message: string; extensions: { code: string } }[];
    };
    return {
      data: data ?? null,
      code: errors?.[0]?.extensions.code,
      message: errors?.[0]?.message,
    };
  } catch (error) {
    const [first] = error as { message: string; extensions: { code: string } }[];
    return { data: null, code: first?.extensions.code, message: first?.message };
  } finally {
    await client.dispose();
  }
}

const DOCUMENTS = [
  'subscription ($id: ID!) { importProgress(id: $id) { id } }',
  'subscription ($id: ID!) { alias: importProgress(id: $id) { __typename } }',
  'subscription ($id: ID!) { ...Part } fragment Part on Subscription { importProgress(id: $id) { id } }',
];

describe.each(PRINCIPALS)('%s', (name) => {
  test.each(DOCUMENTS)(
    'hears what they may, and a hit is not told from a miss: %s',
    async (document) => {
      const headers = principals.find((one) => one.name === name)?.headers ?? {};
      const expected = expectedDenial(name, POLICY.get('Subscription.importProgress') ?? 'admin');
      const hit = await told(headers, document, String(owned.ids('import', 'id')));
      const miss = await told(headers, document, 'nothing');
      const isHeard = expected === undefined;
      expect([hit.code, hit.data !== null]).toEqual([expected, isHeard]);
      expect(miss.code).toBe(isHeard ? 'NOT_FOUND' : expected);
      expect(miss.message).toBe(isHeard ? miss.message : hit.message);
    },
  );
});

test('there is no other subscription that not everyone may hear', () => {
  const guarded = [...POLICY].filter(
    ([coordinate, needed]) => coordinate.startsWith('Subscription.') && needed !== 'anyone',
  );
  expect(guarded).toEqual([['Subscription.importProgress', 'editor']]);
});
