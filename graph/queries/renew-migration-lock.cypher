// Renews the migration lock for $seconds, if $owner still has it; no row where it has not.
// Writing to the lock first makes a renewal follow whoever takes it over or gives it back.
MATCH (lock:MigrationLock {id: 'migrations'})
SET lock.checkedAt = datetime()
WITH lock
WHERE lock.owner = $owner
SET lock.until = datetime() + duration({seconds: $seconds})
RETURN lock.until AS until
