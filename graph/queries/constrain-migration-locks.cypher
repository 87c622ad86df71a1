// There is one migration lock, also when two processes ask for it at once.
CREATE CONSTRAINT migration_lock_id IF NOT EXISTS
FOR (lock:MigrationLock) REQUIRE lock.id IS UNIQUE
