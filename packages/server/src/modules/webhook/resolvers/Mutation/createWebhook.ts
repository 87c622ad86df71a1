import { readName } from '../../../../domain/people/account-text.ts';
import { readWebhookUrl } from '../../../../store/webhooks/webhook-url.ts';
import type { RequestContext } from '../../../request-context.ts';
import { webhooksOf } from '../../webhooks-of.ts';

type Arguments = { readonly url: string; readonly name: string };

/** `Mutation.createWebhook`: makes a webhook, whose secret is told this once. */
export async function createWebhook(_: unknown, { url, name }: Arguments, context: RequestContext) {
  const webhooks = await webhooksOf(context);
  return webhooks.create({ name: readName(name), target: readWebhookUrl(url) });
}
