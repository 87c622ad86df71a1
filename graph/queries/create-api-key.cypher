// Gives a user an API key, of which the hash and the first letters are kept.
// There is no row where they have as many as they may.
MATCH (user:User {id: $userId, status: 'ACTIVE'})
WHERE COUNT { (user)-[:HOLDS]->(:ApiKey) } < $most
CREATE
  (user)-[:HOLDS]->(key:ApiKey {
    id: $id,
    tokenHash: $tokenHash,
    start: $start,
    name: $name,
    scope: $scope,
    createdAt: datetime($now),
    expiresAt: datetime($expiresAt)
  })
RETURN key {
  .id, .name, .scope, .start,
  createdAt: toString(key.createdAt),
  expiresAt: toString(key.expiresAt),
  lastUsedAt: null
} AS key
