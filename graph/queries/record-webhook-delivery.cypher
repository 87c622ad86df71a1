// Notes an attempt and gives the webhook back, if it is still held by $lease; no row where it is not.
// Of each webhook, the latest $kept attempts stay.
MATCH (webhook:Webhook {id: $id})
SET webhook.checkedAt = datetime.realtime()
WITH webhook, datetime.realtime() AS now
WHERE webhook.lease = $lease
SET webhook.deliveryCount = webhook.deliveryCount + 1
REMOVE webhook.lease, webhook.leaseUntil
CREATE (delivery:WebhookDelivery)
SET
  delivery = $delivery,
  delivery.webhookId = webhook.id,
  delivery.number = webhook.deliveryCount,
  delivery.at = now - duration({milliseconds: $delivery.milliseconds}),
  delivery.nextAttemptAt =
    CASE
      WHEN $pause IS NULL THEN null
      ELSE now + duration({milliseconds: $pause})
    END
WITH webhook, delivery
OPTIONAL MATCH
  (old:WebhookDelivery {webhookId: webhook.id, number: webhook.deliveryCount - $kept})
DELETE old
RETURN delivery {
  .*,
  at: toString(delivery.at),
  nextAttemptAt: toString(delivery.nextAttemptAt)
} AS delivery
