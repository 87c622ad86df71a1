// The role that a user has now, and whether their session, if one is named, is still open.
MATCH (user:User {id: $id, status: 'ACTIVE'})
RETURN
  user.role AS role,
  $sessionTokenHash IS NULL OR EXISTS {
    MATCH (user)-[:OPENED]->(session:Session {tokenHash: $sessionTokenHash})
    WHERE session.expiresAt > datetime($now) AND session.lastSeenAt > datetime($idleSince)
  } AS isOpen
