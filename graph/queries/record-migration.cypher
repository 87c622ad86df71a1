// Remembers how far a migration has come, if $owner has the migration lock; no row where it has not.
// Writing to the lock first makes two owners follow one another.
MATCH (lock:MigrationLock {id: 'migrations'})
SET lock.checkedAt = datetime()
WITH lock
WHERE lock.owner = $owner
MERGE (migration:Migration {version: $version})
SET
  migration.name = $name,
  migration.checksum = $checksum,
  migration.finishedStatements = $finishedStatements,
  migration.appliedAt = CASE WHEN $done THEN datetime() END
RETURN migration.version AS version
