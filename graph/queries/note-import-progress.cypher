// Notes how far an import is, for whoever has it; no row where that is somebody else by now.
MATCH (import:Import {id: $id, run: $run})
SET
  import.progress = $progress,
  import.updatedAt = $now,
  import.leaseUntil = timestamp() + $lease
RETURN import.isCancelled AS isCancelled
