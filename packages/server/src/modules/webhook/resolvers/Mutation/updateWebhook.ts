import type { RequestContext } from '../../../request-context.ts';
import { webhooksOf } from '../../webhooks-of.ts';

type Arguments = { readonly webhook: string; readonly isActive: boolean };

/** `Mutation.updateWebhook`: pauses a webhook, or lets it go on. */
export async function updateWebhook(
  _: unknown,
  { webhook, isActive }: Arguments,
  context: RequestContext,
) {
  const webhooks = await webhooksOf(context);
  return webhooks.setActive(webhook, isActive);
}
