// The API keys of users, those that have expired too, by name.
UNWIND $ids AS id
MATCH (:User {id: id})-[:HOLDS]->(key:ApiKey)
WITH id, key
ORDER BY toLower(key.name), key.id
RETURN
  id AS userId,
  collect(key {
    .id, .name, .scope, .start,
    createdAt: toString(key.createdAt),
    expiresAt: toString(key.expiresAt),
    lastUsedAt: toString(key.lastUsedAt)
  }) AS items
