import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOpenIdProvider } from '../../../packages/server/src/http/auth/open-id.ts';
import { type Api, openApi } from '../../testkit/api.ts';
import { createCookieBrowser, formOf } from '../../testkit/cookie-browser.ts';
import {
  CLIENT,
  type KnownPerson,
  startOpenIdProvider,
  type TestProvider,
} from '../../testkit/open-id-provider.ts';

const people: Record<string, KnownPerson> = {};

type World = { readonly api: Api; readonly origin: string; readonly provider: TestProvider };

const worlds: World[] = [];

/** A server and a provider that know each other. */
async function openWorld(claimsInToken: boolean): Promise<World> {
  let callback = '';
  // The server has to be known to the provider before it knows the provider, and the other way round.
  const later = Promise.withResolvers<ReturnType<typeof createOpenIdProvider>>();
  const api = await openApi(undefined, {
    openId: {
      name: 'Test',
      begin: async (redirect) => (await later.promise).begin(redirect),
      finish: async (address, check) => (await later.promise).finish(address, check),
    },
  });
  const { origin } = new URL(api.url);
  callback = `${origin}/auth/openid/callback`;
  const provider = await startOpenIdProvider(people, () => callback, claimsInToken);
  later.resolve(createOpenIdProvider({ ...CLIENT, issuer: provider.issuer, name: 'Test' }));
  const world = { api, origin, provider };
  worlds.push(world);
  return world;
}

let world: World;
let reticent: World;
let forger: World;

beforeAll(async () => {
  world = await openWorld(true);
  // Its claims are told only to whoever asks with the access token.
  reticent = await openWorld(false);
  forger = await openWorld(true);
});

afterAll(async () => {
  for (const { api, provider } of worlds) {
    await provider.close();
    await api.close();
  }
});

/** Signs in at the provider, gives consent, and returns to the server. */
async function signInAs(login: string, { origin } = world, to = '') {
  const browser = newBrowser(origin);
  const asked = await browser.open(`${origin}/auth/openid${to}`);
  const signedIn = await browser.open(formOf(asked), { prompt: 'login', login, password: 'any' });
  const back = signedIn.address.startsWith(origin)
    ? signedIn
    : await browser.open(formOf(signedIn), { prompt: 'consent' });
  const session = await fetch(`${origin}/auth/session`, {
    headers: { cookie: browser.cookies(origin) },
  });
  const { person } = (await session.json()) as {
    person: { id: string; email: string; role: string; name: string } | null;
  };
  return { person, address: back.address.slice(origin.length), browser };
}

/** The dashboard's pages need not be opened. */
const newBrowser = (origin: string) =>
  createCookieBrowser(
    (address) => address.origin === origin && !address.pathname.startsWith('/auth/'),
  );

describe('who signs in by OpenID', () => {
  test('is a viewer of that e-mail when new, and the same person ever after', async () => {
    const email = world.api.users.email('new');
    people['new'] = { email, email_verified: true, name: 'Nora New' };
    const first = await signInAs('new');
    expect(first).toMatchObject({
      person: { email, role: 'viewer', name: 'Nora New' },
      address: '/',
    });
    people['new'] = { email: world.api.users.email('moved'), email_verified: true };
    const second = await signInAs('new');
    expect(second.person).toMatchObject({ id: first.person?.id, email });
  });

  test('is the person who has the e-mail, with their role', async () => {
    const known = await world.api.users.create('editor');
    people['known'] = { email: known.email.toUpperCase(), email_verified: true };
    expect((await signInAs('known')).person).toMatchObject({ id: known.id, role: 'editor' });
  });

  test.each([
    ['has an e-mail that the provider has not verified', { email_verified: false }],
    ['has an e-mail of which the provider says nothing', {}],
  ])('and %s is refused', async (what, claims) => {
    const known = await world.api.users.create('admin');
    people[what] = { email: known.email, ...claims };
    const { person, address } = await signInAs(what);
    expect([person, address]).toEqual([null, '/sign-in?problem=openid-refused']);
  });

  test('is refused where the account is disabled, or is another’s at the provider', async () => {
    const known = await world.api.users.create('editor');
    people['first'] = { email: known.email, email_verified: true };
    people['second'] = { email: known.email, email_verified: true };
    expect((await signInAs('first')).person).not.toBeNull();
    expect((await signInAs('second')).person).toBeNull();
    await world.api.users.disable(known);
    expect((await signInAs('first')).person).toBeNull();
  });

  test('may have an e-mail that is told only to whoever asks for it', async () => {
    const known = await reticent.api.users.create('contributor');
    people['asked'] = { email: known.email, email_verified: true };
    expect((await signInAs('asked', reticent)).person).toMatchObject({ id: known.id });
  });
});

test('an ID token is taken only where it is signed with a key that the provider publishes', async () => {
  people['signed'] = { email: forger.api.users.email('signed'), email_verified: true };
  forger.provider.changeKeys();
  const { person, address } = await signInAs('signed', forger);
  expect([person, address]).toEqual([null, '/sign-in?problem=openid-failed']);
});

describe('coming back from the provider', () => {
  test.each([
    ['/account?x=1', '/account?x=1'],
    ['https://evil.example/', '/'],
    ['//evil.example/', '/'],
    ['/auth/logout', '/'],
  ])('from %s leads to %s', async (given, expected) => {
    people['back'] = { email: world.api.users.email('back'), email_verified: true };
    const { address } = await signInAs('back', world, `?to=${encodeURIComponent(given)}`);
    expect(address).toBe(expected);
  });

  test('in another browser, or once more, begins anew', async () => {
    people['twice'] = { email: world.api.users.email('twice'), email_verified: true };
    const { origin } = world;
    let address = '';
    const browser = createCookieBrowser((next) => {
      if (next.pathname === '/auth/openid/callback') address = next.href;
      return next.origin === origin;
    });
    const asked = await browser.open(`${origin}/auth/openid`);
    const consent = await browser.open(formOf(asked), {
      prompt: 'login',
      login: 'twice',
      password: 'any',
    });
    await browser.open(formOf(consent), { prompt: 'consent' });
    expect(address).toContain('code=');
    const elsewhere = await newBrowser(origin).open(address);
    expect(elsewhere.address).toBe(`${origin}/sign-in?problem=openid-expired`);
    const forged = new URL(address);
    forged.searchParams.set('state', 'forged');
    const here = await browser.open(forged.href);
    expect(here.address).toBe(`${origin}/sign-in?problem=openid-failed`);
    const again = await browser.open(address);
    expect(again.address).toBe(`${origin}/sign-in?problem=openid-expired`);
  });
});

test('a provider that does not answer is UNAVAILABLE, and asked again the next time', async () => {
  const openId = createOpenIdProvider({ ...CLIENT, issuer: 'http://127.0.0.1:9', name: 'Away' });
  const api = await openApi(undefined, { openId });
  const response = await fetch(`${new URL(api.url).origin}/auth/openid`);
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'UNAVAILABLE' } }],
  });
  await api.close();
});
