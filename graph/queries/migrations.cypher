// What the database remembers of its migrations.
MATCH (migration:Migration)
RETURN
  migration.version AS version,
  migration.name AS name,
  migration.checksum AS checksum,
  toString(migration.appliedAt) AS appliedAt,
  migration.finishedStatements AS finishedStatements
ORDER BY version
