// Revokes an API key, of a user if one is named, and tells whose it was.
MATCH (user:User)-[:HOLDS]->(key:ApiKey {id: $id})
WHERE $userId IS NULL OR user.id = $userId
WITH user, key, key.name AS name
DETACH DELETE key
RETURN user.id AS userId, name
