// Asks whoever is at an import to stop.
MATCH (import:Import {id: $id})
SET import.isCancelled = true
