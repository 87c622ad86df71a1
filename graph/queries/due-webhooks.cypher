// All webhooks: whether there is something to send to them, and in how many milliseconds it may be sent.
MATCH (graph:Graph {id: 'graph'})
MATCH (webhook:Webhook)
WITH
  webhook,
  webhook.isActive AND webhook.deliveredRevision < graph.revision AS isBehind,
  datetime.realtime().epochMillis AS now
RETURN
  webhook.id AS id,
  isBehind,
  reduce(wait = 0, time IN [webhook.nextAttemptAt, webhook.leaseUntil] |
    CASE
      WHEN time.epochMillis - now > wait THEN time.epochMillis - now
      ELSE wait
    END
  ) AS wait
