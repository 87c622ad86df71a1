import type { RequestContext } from '../../../request-context.ts';
import { webhooksOf } from '../../webhooks-of.ts';

/** `Mutation.removeWebhook`: removes a webhook and its log. */
export async function removeWebhook(
  _: unknown,
  { webhook }: { readonly webhook: string },
  context: RequestContext,
) {
  const webhooks = await webhooksOf(context);
  await webhooks.remove(webhook);
  return webhook;
}
