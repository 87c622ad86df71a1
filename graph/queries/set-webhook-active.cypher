// Pauses a webhook, or lets it go on where it was, at once and as if it had never failed.
MATCH (webhook:Webhook {id: $id})
SET
  webhook.isActive = $isActive,
  webhook.attempts = 0,
  webhook.failingSince = null,
  webhook.nextAttemptAt = null
RETURN webhook {
  .id, .name, .url, .isActive,
  createdAt: toString(webhook.createdAt),
  revision: webhook.deliveredRevision,
  failingSince: toString(webhook.failingSince),
  nextAttemptAt: toString(webhook.nextAttemptAt)
} AS webhook
