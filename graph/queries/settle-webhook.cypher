// Moves a webhook on by what came of an attempt: to the next revision, or to when it is tried again.
MATCH (webhook:Webhook {id: $id})
SET
  webhook.deliveredRevision = $revision,
  webhook.attempts = $attempts,
  webhook.failingSince =
    CASE
      WHEN $attempts = 0 THEN null
      ELSE coalesce(webhook.failingSince, datetime.realtime())
    END,
  webhook.nextAttemptAt =
    CASE
      WHEN $pause IS NULL THEN null
      ELSE datetime.realtime() + duration({milliseconds: $pause})
    END,
  webhook.isActive = webhook.isActive AND NOT $isGivenUp
