// Notes a new import.
CREATE (import:Import {id: $id})
SET import += $properties
