// Removes sessions that were last used before $idleSince, some at a time.
MATCH (session:Session)
WHERE session.lastSeenAt <= datetime($idleSince)
WITH session
LIMIT 1000
DETACH DELETE session
