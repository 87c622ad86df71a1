import { readWebhooks } from '../../../../store/webhooks/webhook.ts';
import type { RequestContext } from '../../../request-context.ts';

/** `Query.webhooks`: all webhooks, by name. */
export function webhooks(_: unknown, _given: unknown, { database }: RequestContext) {
  return readWebhooks(database);
}
