// The idempotency keys of change sets, with all that they hold.
MATCH (key:IdempotencyKey)
WHERE key.changeSet IN $numbers
RETURN properties(key) AS properties, null AS owner
