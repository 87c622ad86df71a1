// Takes the migration lock for $seconds; no row where another has it.
// Writing to the lock first makes two that ask at once follow one another.
MERGE (lock:MigrationLock {id: 'migrations'})
SET lock.checkedAt = datetime()
WITH lock
WHERE lock.owner IS NULL OR lock.owner = $owner OR lock.until < datetime()
SET lock.owner = $owner, lock.until = datetime() + duration({seconds: $seconds})
RETURN lock.until AS until
