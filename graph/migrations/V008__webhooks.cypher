// Addresses that are told of changes, and the log of what was sent to them. Their secrets sign what is
// sent, so that they are kept as they are; none of this is in the generated schema.

CREATE CONSTRAINT webhook_id IF NOT EXISTS
FOR (webhook:Webhook) REQUIRE webhook.id IS UNIQUE;

// Attempts are listed, and the oldest taken away, by their number.
CREATE CONSTRAINT webhook_delivery_number IF NOT EXISTS
FOR (delivery:WebhookDelivery) REQUIRE (delivery.webhookId, delivery.number) IS UNIQUE;
