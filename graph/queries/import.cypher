// An import as it was noted last; whoever was at it has gone where the lease has ended.
MATCH (import:Import {id: $id})
RETURN import {
  .*,
  leftOut: NULL,
  examples: NULL,
  isLost: coalesce(import.leaseUntil < timestamp(), false)
} AS import
