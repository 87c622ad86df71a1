// Gives a webhook back, if it is still held by $lease, as if nothing had been sent.
MATCH (webhook:Webhook {id: $id})
SET webhook.checkedAt = datetime.realtime()
WITH webhook
WHERE webhook.lease = $lease
REMOVE webhook.lease, webhook.leaseUntil
