// Who holds an API key, until it expires, and whether it is time to note that it was used.
MATCH (key:ApiKey {tokenHash: $tokenHash})<-[:HOLDS]-(user:User {status: 'ACTIVE'})
WHERE key.expiresAt > datetime($now)
RETURN
  user.id AS id,
  user.name AS name,
  user.email AS email,
  user.role AS role,
  null AS sessionTokenHash,
  key.tokenHash AS keyHash,
  key.scope AS keyScope,
  key.lastUsedAt IS NULL OR key.lastUsedAt <= datetime($seenBefore) AS isUnnoted
