import { randomBytes } from 'node:crypto';
import { type APIRequestContext, type Page, request } from '@playwright/test';
import { ADMINISTRATOR } from './administrator.ts';
import { fromElsewhere } from './from-elsewhere.ts';
import { expect } from './patient-expect.ts';

/** Somebody who can sign in. */
export type TestPerson = {
  readonly email: string;
  readonly name: string;
  readonly password: string;
};

type Role = 'VIEWER' | 'CONTRIBUTOR' | 'EDITOR' | 'ADMIN';

const INVITE = `mutation Invite($email: String!, $name: String!, $role: AccessRole!) {
  invitePerson(email: $email, name: $name, role: $role) { address }
}`;

/** A new name and e-mail, which no other test has. */
export function newPerson(): TestPerson {
  const mark = randomBytes(6).toString('hex');
  return {
    email: `${mark}@example.org`,
    name: `Person ${mark}`,
    password: 'plain lantern seaweed',
  };
}

/** Invites somebody; the link leads to the page on which they set a password. */
export async function invite(
  baseURL: string,
  { email, name }: Pick<TestPerson, 'email' | 'name'> = newPerson(),
  role: Role = 'VIEWER',
): Promise<string> {
  const administrator = await openRequests(baseURL);
  await post(administrator, '/auth/login', ADMINISTRATOR);
  const query = { query: INVITE, variables: { email, name, role } };
  const { data } = await post(administrator, '/graphql', query);
  await administrator.dispose();
  const { pathname, hash } = new URL(data.invitePerson.address);
  return pathname + hash;
}

/** Somebody with an account of their own, so that what is done to it is no other test's business. */
export async function addPerson(baseURL: string, role: Role): Promise<TestPerson> {
  const person = newPerson();
  const [, token] = (await invite(baseURL, person, role)).split('#');
  const somebody = await openRequests(baseURL);
  await post(somebody, '/auth/password-link/use', { token, password: person.password });
  await somebody.dispose();
  return person;
}

/** Signs a page's browser in, without showing it the form. */
export async function signInPage(
  page: Page,
  { email, password }: Pick<TestPerson, 'email' | 'password'>,
): Promise<void> {
  const answer = await page.request.post('/auth/login', {
    data: { email, password },
    headers: fromElsewhere(),
  });
  expect(answer.status()).toBe(200);
}

async function openRequests(baseURL: string): Promise<APIRequestContext> {
  const extraHTTPHeaders = { origin: baseURL, ...fromElsewhere() };
  return request.newContext({ baseURL, extraHTTPHeaders });
}

async function post(requests: APIRequestContext, path: string, data: object) {
  const answer = await requests.post(path, { data });
  expect(answer.status(), path).toBe(200);
  return answer.json();
}
