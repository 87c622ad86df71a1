// Forgets an import.
MATCH (import:Import {id: $id})
DELETE import
