import { randomBytes } from 'node:crypto';
import { type APIRequestContext, type Page, request } from '@playwright/test';
import { ADMINISTRATOR } from './administrator.ts';
import { askGraphql } from './ask-graphql.ts';
import { fromElsewhere } from './from-elsewhere.ts';
import { expect } from './patient-expect.ts';

const SUGGEST = `mutation ($changes: [ChangeInput!]!, $token: String!) {
  suggestChange(changes: $changes, reason: "A test needs it.", token: $token) { number }
}`;

/** A token that nobody has. */
export const newToken = () => randomBytes(32).toString('base64url');

/** Puts a page's browser where nobody else suggests anything; ten an hour are taken from a place. */
export async function placeElsewhere(page: Page): Promise<Record<string, string>> {
  const headers = fromElsewhere();
  await page.setExtraHTTPHeaders(headers);
  return headers;
}

/** A suggestion that waits for a review; it changes a description. */
export async function makeSuggestion(
  baseURL: string,
  headers = fromElsewhere(),
): Promise<{ token: string }> {
  const requests = await request.newContext({ baseURL, extraHTTPHeaders: headers });
  const { entity } = await askGraphql<{ entity: { version: number } }>(
    requests,
    '{ entity(ref: "industry/e-commerce") { version } }',
  );
  const token = newToken();
  const update = {
    industry: 'e-commerce',
    expectedVersion: entity.version,
    description: `Trade over the web. ${token}`,
  };
  const changes = [{ updateIndustry: update }];
  // A database that has just started may need more than one try; each is the same suggestion.
  await expect(() => askGraphql(requests, SUGGEST, { changes, token })).toPass();
  await requests.dispose();
  return { token };
}

/** Whoever administers, past the page. */
export async function openAdministrator(baseURL: string): Promise<APIRequestContext> {
  const requests = await request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } });
  const { email, password } = ADMINISTRATOR;
  const answer = await requests.post('/auth/login', { data: { email, password } });
  expect(answer.status()).toBe(200);
  return requests;
}

type Suggested = { suggestion: { number: number; operations: { position: number }[] } };

/** Accepts the first change of a suggestion and rejects all others; the number is that of the change set. */
export async function reviewInPart(
  administrator: APIRequestContext,
  token: string,
): Promise<number> {
  const { suggestion } = await askGraphql<Suggested>(
    administrator,
    'query ($token: String!) { suggestion(token: $token) { number operations { position } } }',
    { token },
  );
  const decisions = suggestion.operations.map(({ position }) =>
    position === 0
      ? { operation: position, accept: true }
      : { operation: position, accept: false, reason: 'No source says so.' },
  );
  await askGraphql(
    administrator,
    `mutation ($number: Int!, $decisions: [OperationDecision!]!) {
      reviewChangeSet(number: $number, decisions: $decisions, comment: "Well observed.") { state }
    }`,
    { number: suggestion.number, decisions },
  );
  return suggestion.number;
}

/** Undoes a change set, so that other tests find the graph as it was. */
export async function undo(administrator: APIRequestContext, number: number): Promise<void> {
  await askGraphql(
    administrator,
    `mutation ($number: Int!, $key: ID!) {
      revertChangeSet(number: $number, reason: "A test is over.", idempotencyKey: $key) { number }
    }`,
    { number, key: newToken() },
  );
}
