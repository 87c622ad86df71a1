import type { RequestContext } from '../../../request-context.ts';
import { webhooksOf } from '../../webhooks-of.ts';

/** `Mutation.sendTestDelivery`: sends a webhook a message that tells of no change. */
export async function sendTestDelivery(
  _: unknown,
  { webhook }: { readonly webhook: string },
  context: RequestContext,
) {
  const webhooks = await webhooksOf(context);
  return webhooks.sendTest(webhook, context);
}
