// Who opened a session, while it is open, and whether it is time to note that it was used.
MATCH (session:Session {tokenHash: $tokenHash})<-[:OPENED]-(user:User {status: 'ACTIVE'})
WHERE session.expiresAt > datetime($now) AND session.lastSeenAt > datetime($idleSince)
RETURN
  user.id AS id,
  user.name AS name,
  user.email AS email,
  user.role AS role,
  session.tokenHash AS sessionTokenHash,
  null AS keyHash,
  null AS keyScope,
  session.lastSeenAt <= datetime($seenBefore) AS isUnnoted
