// Opens a session of a user, and tells who that is.
// There is no row where they may not sign in, or where the password that was checked, if one was,
// is no longer theirs.
// Writing to the user first makes this follow a change of the password that is under way.
MATCH (user:User {id: $userId})
SET user.lastSignInAt = datetime($now)
WITH user
WHERE user.status = 'ACTIVE' AND ($passwordHash IS NULL OR user.passwordHash = $passwordHash)
CREATE
  (user)-[:OPENED]->(session:Session {
    id: $id,
    tokenHash: $tokenHash,
    userAgent: $userAgent,
    openedAt: datetime($now),
    lastSeenAt: datetime($now),
    expiresAt: datetime($expiresAt)
  })
RETURN
  user.id AS id,
  user.name AS name,
  user.email AS email,
  user.role AS role,
  session.tokenHash AS sessionTokenHash,
  null AS keyHash,
  null AS keyScope
