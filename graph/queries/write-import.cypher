// Notes what became of an import; whoever is at it has it for $lease milliseconds from now on.
MATCH (import:Import {id: $id})
SET
  import += $properties,
  import.leaseUntil = timestamp() + $lease
