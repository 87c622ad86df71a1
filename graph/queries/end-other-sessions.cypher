// Ends the sessions of a user save one, and tells how many that were.
MATCH (:User {id: $userId})-[:OPENED]->(session:Session)
WHERE session.tokenHash <> $tokenHash
DETACH DELETE session
RETURN count(*) AS ended
