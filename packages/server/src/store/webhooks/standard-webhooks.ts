import { createHmac, randomBytes } from 'node:crypto';

/** The specification asks for 24 to 64. */
const SECRET_BYTES = 32;
const PREFIX = 'whsec_';

/** A secret by which a receiver knows that a message is from here. */
export function createWebhookSecret(): string {
  return `${PREFIX}${randomBytes(SECRET_BYTES).toString('base64')}`;
}

/** What is sent: an id, the same each time that it is tried, and its body. */
export type Message = { readonly id: string; readonly body: string };

/**
 * The headers of a message, by the Standard Webhooks specification, at a time in milliseconds: the
 * signature is over the id, the time of this attempt and the body.
 */
export function signedHeaders(
  secret: string,
  { id, body }: Message,
  now: number,
): Record<string, string> {
  const timestamp = String(Math.floor(now / 1_000));
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}
