// Removes a webhook with the log of what was sent to it; no row where there is none.
MATCH (webhook:Webhook {id: $id})
WITH webhook, webhook.id AS id, webhook.url AS url
CALL (id) {
  MATCH (delivery:WebhookDelivery {webhookId: id})
  DELETE delivery
  RETURN count(*) AS deliveries
}
DELETE webhook
RETURN id, url
