// Pauses all webhooks, which go on where they were once they are resumed.
MATCH (webhook:Webhook)
SET webhook.isActive = false
REMOVE webhook.lease, webhook.leaseUntil
