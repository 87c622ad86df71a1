// Takes a webhook for $milliseconds, to send something to it; no row where another has it.
// There is none either where nothing is to be sent yet, unless it is a test.
// Writing to it first makes two that ask at once follow one another.
MATCH (webhook:Webhook {id: $id})
SET webhook.checkedAt = datetime.realtime()
WITH webhook, datetime.realtime() AS now
MATCH (graph:Graph {id: 'graph'})
WHERE
  (webhook.leaseUntil IS NULL OR webhook.leaseUntil <= now) AND
  ($isTest OR
    (webhook.isActive AND
      webhook.deliveredRevision < graph.revision AND
      (webhook.nextAttemptAt IS NULL OR webhook.nextAttemptAt <= now)))
SET
  webhook.lease = $lease,
  webhook.leaseUntil = now + duration({milliseconds: $milliseconds})
RETURN
  webhook.url AS url,
  webhook.secret AS secret,
  webhook.deliveredRevision AS revision,
  webhook.attempts AS attempts,
  coalesce(now.epochMillis - webhook.failingSince.epochMillis, 0) AS failingFor
