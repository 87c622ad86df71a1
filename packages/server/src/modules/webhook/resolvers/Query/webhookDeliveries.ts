import { unknownWebhook } from '../../../../store/webhooks/open-webhooks.ts';
import { readDeliveries } from '../../../../store/webhooks/webhook-delivery.ts';
import { connectionOf, type PageArguments, readPage } from '../../../connection.ts';
import type { RequestContext } from '../../../request-context.ts';

type Arguments = PageArguments & { readonly webhook: string };

/** `Query.webhookDeliveries`: what was sent to a webhook, the latest first. */
export async function webhookDeliveries(
  _: unknown,
  { webhook, ...page }: Arguments,
  { database }: RequestContext,
) {
  const { size, before, limit } = readPage(page);
  const found = await readDeliveries(database, { id: webhook, before, limit });
  if (found === undefined) throw unknownWebhook(webhook);
  const rows = found.deliveries.map((delivery) => [delivery.number, delivery] as const);
  return connectionOf({ totalCount: found.totalCount, rows }, size);
}
