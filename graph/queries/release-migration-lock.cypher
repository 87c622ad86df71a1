// Gives the migration lock back, if $owner still has it.
MATCH (lock:MigrationLock {id: 'migrations', owner: $owner})
REMOVE lock.owner, lock.until
