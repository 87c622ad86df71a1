// The role that a user has now, and whether their session and their API key, if named, are still open.
MATCH (user:User {id: $id, status: 'ACTIVE'})
OPTIONAL MATCH (user)-[:HOLDS]->(key:ApiKey {tokenHash: $keyHash})
WHERE key.expiresAt IS NULL OR key.expiresAt > datetime($now)
RETURN
  user.role AS role,
  key.scope AS keyScope,
  ($keyHash IS NULL OR key IS NOT NULL) AND ($sessionTokenHash IS NULL OR EXISTS {
    MATCH (user)-[:OPENED]->(session:Session {tokenHash: $sessionTokenHash})
    WHERE session.expiresAt > datetime($now) AND session.lastSeenAt > datetime($idleSince)
  }) AS isOpen
