import { randomBytes } from 'node:crypto';
import { type APIRequestContext, request, test } from '@playwright/test';
import { ADMINISTRATOR } from './administrator.ts';
import { askGraphql } from './ask-graphql.ts';
import { expect } from './patient-expect.ts';

/** Somebody who changes the graph past the page. */
export type Editor = {
  readonly request: APIRequestContext;
  /** Applies operations, and gives the number of the change set. */
  readonly apply: (changes: readonly object[], reason?: string) => Promise<number>;
};

const APPLY = `mutation Apply($changes: [ChangeInput!]!, $reason: String!, $key: ID!) {
  applyChanges(changes: $changes, reason: $reason, idempotencyKey: $key) { number }
}`;

/** A name that no other test has, and the slug that is made of it. */
export function newName(word: string): { readonly name: string; readonly slug: string } {
  const mark = randomBytes(5).toString('hex');
  return { name: `${word} ${mark}`, slug: `${word.toLowerCase().replaceAll(' ', '-')}-${mark}` };
}

/** Opens a session of its own, so that what the page does in its own is no matter. */
export async function openEditor(baseURL: string): Promise<Editor> {
  expect(test.info().project.name, 'The config names what changes the graph.').toBe('changing');
  const context = await request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } });
  const answer = await context.post('/auth/login', { data: ADMINISTRATOR });
  expect(answer.status()).toBe(200);
  const apply: Editor['apply'] = async (changes, reason = 'A test') => {
    const variables = { changes, reason, key: randomBytes(8).toString('hex') };
    let number = 0;
    // The first writes to a database that has just started may take too long; the key makes it one.
    await expect(async () => {
      const { applyChanges } = await askGraphql<{ applyChanges: { number: number } }>(
        context,
        APPLY,
        variables,
      );
      number = applyChanges.number;
    }).toPass({ timeout: 60_000 });
    return number;
  };
  return { request: context, apply };
}
