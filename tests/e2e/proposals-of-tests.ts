import { type APIRequestContext, request } from '@playwright/test';
import { askGraphql } from './ask-graphql.ts';
import { expect } from './patient-expect.ts';
import type { TestPerson } from './people-of-tests.ts';
import { newToken } from './suggestions-of-tests.ts';

/** Somebody who is signed in, past the page. */
export async function openAs(
  baseURL: string,
  { email, password }: Pick<TestPerson, 'email' | 'password'>,
): Promise<APIRequestContext> {
  const requests = await request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } });
  const answer = await requests.post('/auth/login', { data: { email, password } });
  expect(answer.status()).toBe(200);
  return requests;
}

/** Hands operations in, to wait for a review or to be applied at once; the number is that of the change set. */
export async function hand(
  how: 'proposeChanges' | 'applyChanges',
  requests: APIRequestContext,
  { changes, reason }: { changes: object[]; reason: string },
): Promise<number> {
  const { done } = await askGraphql<{ done: { number: number } }>(
    requests,
    `mutation ($changes: [ChangeInput!]!, $reason: String!, $key: ID!) {
      done: ${how}(changes: $changes, reason: $reason, idempotencyKey: $key) { number }
    }`,
    { changes, reason, key: newToken() },
  );
  return done.number;
}

/** An operation that describes an industry in other words, at the version that it has by now. */
export async function describeIndustry(
  requests: APIRequestContext,
  industry: string,
  description: string,
): Promise<object> {
  const { entity } = await askGraphql<{ entity: { version: number } }>(
    requests,
    'query ($ref: String!) { entity(ref: $ref) { version } }',
    { ref: `industry/${industry}` },
  );
  return { updateIndustry: { industry, expectedVersion: entity.version, description } };
}

/** An operation that states what an industry does with a skill, and where that is said. */
export function applySkill(industry: string, skill: string): object {
  const evidence = {
    source: 'machine-learning-career',
    locator: '§Skills ¶3',
    note: 'Said there.',
  };
  return {
    apply: { industry, skill, use: 'what a test says', basis: 'ARTICLE', evidence: [evidence] },
  };
}

type Decided = { readonly number: number; readonly count: number };

/** Rejects all operations of a proposal, past the page. */
export async function rejectAll(editor: APIRequestContext, decided: Decided): Promise<void> {
  await review(editor, decided, { accept: false, reason: 'Decided elsewhere.' });
}

/** Accepts all operations of a proposal, past the page. */
export async function acceptAll(editor: APIRequestContext, decided: Decided): Promise<void> {
  await review(editor, decided, { accept: true });
}

async function review(
  editor: APIRequestContext,
  { number, count }: Decided,
  decision: object,
): Promise<void> {
  const decisions = Array.from({ length: count }, (_, operation) => ({ operation, ...decision }));
  await askGraphql(
    editor,
    `mutation ($number: Int!, $decisions: [OperationDecision!]!) {
      reviewChangeSet(number: $number, decisions: $decisions) { state }
    }`,
    { number, decisions },
  );
}
