import type { WebhookDelivery } from '../../../store/webhooks/webhook-delivery.ts';
import type { RequestContext } from '../../request-context.ts';

/** The fields of deliveries that their rows do not hold so. */
export const webhookFields = {
  WebhookDelivery: {
    event: ({ event }: WebhookDelivery) => event.toUpperCase().replace('.', '_'),
    changeSet: ({ changeSet }: WebhookDelivery, _: unknown, { changeSets }: RequestContext) =>
      changeSet === undefined ? null : changeSets.load(changeSet),
  },
};
