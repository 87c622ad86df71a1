// Imports for which nothing was done since a moment, and whether they have changed the graph.
MATCH (import:Import)
WHERE import.updatedAt < $before
AND coalesce(import.leaseUntil < timestamp(), true)
RETURN import.id AS id, import.isBegun AS isBegun
