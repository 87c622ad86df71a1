// All webhooks by name, without their secrets.
MATCH (webhook:Webhook)
WHERE $id IS NULL OR webhook.id = $id
RETURN webhook {
  .id, .name, .url, .isActive,
  createdAt: toString(webhook.createdAt),
  revision: webhook.deliveredRevision,
  failingSince: toString(webhook.failingSince),
  nextAttemptAt: toString(webhook.nextAttemptAt)
} AS webhook
ORDER BY toLower(webhook.name), webhook.id
