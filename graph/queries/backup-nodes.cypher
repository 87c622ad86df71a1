// Nodes of a label with all that they hold, $limit at the most, those after a place in the database.
// Also the id of the person whom a node belongs to.
// Each label has a part of its own, as one that is given by a parameter is looked for in all nodes.
CALL () {
  WITH $label AS label
  WHERE label = 'Job'
  MATCH (node:Job)
  RETURN node
  UNION ALL
  WITH $label AS label
  WHERE label = 'IdempotencyKey'
  MATCH (node:IdempotencyKey)
  RETURN node
  UNION ALL
  WITH $label AS label
  WHERE label = 'HealthScore'
  MATCH (node:HealthScore)
  RETURN node
  UNION ALL
  WITH $label AS label
  WHERE label = 'User'
  MATCH (node:User)
  RETURN node
  UNION ALL
  WITH $label AS label
  WHERE label = 'ApiKey'
  MATCH (node:ApiKey)
  RETURN node
  UNION ALL
  WITH $label AS label
  WHERE label = 'SavedView'
  MATCH (node:SavedView)
  RETURN node
  UNION ALL
  WITH $label AS label
  WHERE label = 'AuditEntry'
  MATCH (node:AuditEntry)
  RETURN node
  UNION ALL
  WITH $label AS label
  WHERE label = 'WebhookDelivery'
  MATCH (node:WebhookDelivery)
  RETURN node
  UNION ALL
  WITH $label AS label
  WHERE label = 'Webhook'
  MATCH (node:Webhook)
  RETURN node
  UNION ALL
  WITH $label AS label
  WHERE label = 'People'
  MATCH (node:People)
  RETURN node
  UNION ALL
  WITH $label AS label
  WHERE label = 'Graph'
  MATCH (node:Graph)
  RETURN node
}
WITH node
WHERE elementId(node) > $after
WITH node
ORDER BY elementId(node)
LIMIT $limit
RETURN
  elementId(node) AS place,
  properties(node) AS properties,
  [(owner:User)-[:HOLDS]->(node) | owner.id][0] AS owner
