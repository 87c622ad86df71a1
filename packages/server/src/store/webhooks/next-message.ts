import { readChangeSetsByNumber } from '../change-sets/read-change-sets.ts';
import { readChangesSince } from '../change-sets/read-changes-since.ts';
import type { Database } from '../database.ts';
import type { Message } from './standard-webhooks.ts';
import type { WebhookDelivery } from './webhook-delivery.ts';
import type { TakenWebhook } from './webhook-lease.ts';

/** A message, and what the log says of it. */
export type PreparedMessage = {
  readonly message: Message;
  readonly about: Pick<WebhookDelivery, 'messageId' | 'event' | 'revision' | 'changeSet'>;
};

/** The message on the change that follows those that were received; undefined where there is none. */
export async function nextMessage(
  database: Database,
  { id, revision: received }: Pick<TakenWebhook, 'id' | 'revision'>,
): Promise<PreparedMessage | undefined> {
  const [told] = await readChangesSince(database, received, 1);
  if (told === undefined) return undefined;
  const [changeSet] = await readChangeSetsByNumber(database, [told.changeSet]);
  if (changeSet == null) throw new Error(`Change set ${told.changeSet} is not there.`);
  const { revision, entityIds, statementIds, truncated } = told;
  const { number, reason, author, createdAt, decidedAt, reviewer, reverts, job } = changeSet;
  const messageId = messageIdOf(id, String(revision));
  const event = 'graph.changed';
  const body = JSON.stringify({
    id: messageId,
    type: event,
    timestamp: decidedAt ?? createdAt,
    revision,
    changeSet: { number, reason, author, reviewer, createdAt, decidedAt, reverts, job },
    entityIds,
    statementIds,
    truncated,
  });
  return {
    message: { id: messageId, body },
    about: { messageId, event, revision, changeSet: number },
  };
}

/** A message by which somebody tries whether a webhook works. */
export function testMessage(id: string, now: number): PreparedMessage {
  const messageId = messageIdOf(id, `test_${now}`);
  const event = 'webhook.test';
  const timestamp = new Date(now).toISOString();
  const body = JSON.stringify({ id: messageId, type: event, timestamp });
  return { message: { id: messageId, body }, about: { messageId, event } };
}

/** The specification has no full stop in an id, as one stands between the parts that are signed. */
const messageIdOf = (webhook: string, what: string) => `msg_${webhook.replaceAll('-', '')}_${what}`;
