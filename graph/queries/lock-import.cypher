// An import, of which nobody else notes anything until the transaction ends.
MATCH (import:Import {id: $id})
SET import.lockedAt = timestamp()
RETURN import {
  .*,
  leftOut: NULL,
  examples: NULL,
  isLost: coalesce(import.leaseUntil < timestamp(), false)
} AS import
