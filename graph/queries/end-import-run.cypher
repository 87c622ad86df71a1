// Notes what came of an import, for whoever has it; no row where that is somebody else by now.
MATCH (import:Import {id: $id, run: $run})
SET import += $properties
REMOVE import.run, import.leaseUntil
RETURN import.id AS id
