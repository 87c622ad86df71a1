// Makes a webhook that is told of what is changed from now on.
// There is no row where there are as many as there may be.
MATCH (graph:Graph {id: 'graph'})
WHERE COUNT { (:Webhook) } < $most
CREATE
  (webhook:Webhook {
    id: $id,
    name: $name,
    url: $url,
    secret: $secret,
    isActive: true,
    createdAt: datetime($now),
    deliveredRevision: graph.revision,
    attempts: 0,
    deliveryCount: 0
  })
RETURN webhook {
  .id, .name, .url, .isActive,
  createdAt: toString(webhook.createdAt),
  revision: webhook.deliveredRevision,
  failingSince: toString(webhook.failingSince),
  nextAttemptAt: toString(webhook.nextAttemptAt)
} AS webhook
