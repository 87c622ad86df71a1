// One page of imports, the newest first.
MATCH (import:Import)
WHERE import.place < $before
WITH import
ORDER BY import.place DESC
LIMIT $limit
RETURN import {
  .*,
  leftOut: NULL,
  examples: NULL,
  isLost: coalesce(import.leaseUntil < timestamp(), false)
} AS import
