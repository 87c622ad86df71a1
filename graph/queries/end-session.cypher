// Ends a session, of a user if one is named, and tells whose it was.
MATCH (user:User)-[:OPENED]->(session:Session {id: $id})
WHERE $userId IS NULL OR user.id = $userId
DETACH DELETE session
RETURN user.id AS userId
