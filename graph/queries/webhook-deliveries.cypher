// One page of what was sent to a webhook, the latest first; no row where there is no such webhook.
MATCH (webhook:Webhook {id: $id})
RETURN
  COUNT { (:WebhookDelivery {webhookId: webhook.id}) } AS totalCount,
  COLLECT {
    MATCH (delivery:WebhookDelivery {webhookId: webhook.id})
    WHERE delivery.number < $before
    WITH delivery
    ORDER BY delivery.number DESC
    LIMIT $limit
    RETURN delivery {
      .*,
      at: toString(delivery.at),
      nextAttemptAt: toString(delivery.nextAttemptAt)
    }
  } AS deliveries
