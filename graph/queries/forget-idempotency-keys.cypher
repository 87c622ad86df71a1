// Forgets idempotency keys that were given before $expired, some at a time; only under the write lock.
MATCH (old:IdempotencyKey)
WHERE old.at < $expired
WITH old
LIMIT 1000
DELETE old
