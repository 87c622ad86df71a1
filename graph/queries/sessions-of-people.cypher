// The sessions of users that are open, the one that was used last first.
UNWIND $ids AS id
MATCH (:User {id: id})-[:OPENED]->(session:Session)
WHERE
  session.id IS NOT NULL AND
  session.expiresAt > datetime($now) AND
  session.lastSeenAt > datetime($idleSince)
WITH id, session
ORDER BY session.lastSeenAt DESC, session.id
RETURN
  id AS userId,
  collect(session {
    .id, .tokenHash, .userAgent,
    openedAt: toString(session.openedAt),
    lastSeenAt: toString(session.lastSeenAt),
    expiresAt: toString(session.expiresAt)
  }) AS items
