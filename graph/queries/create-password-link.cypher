// Makes a link under which a user sets a password, until $expiresAt; those made before are void.
MATCH (user:User {id: $userId, status: 'ACTIVE'})
CALL (user) {
  MATCH (earlier:PasswordLink)-[:SETS_PASSWORD]->(user)
  DETACH DELETE earlier
}
CREATE
  (link:PasswordLink {
    tokenHash: $tokenHash,
    purpose: $purpose,
    createdAt: datetime($now),
    expiresAt: datetime($expiresAt)
  })-[:SETS_PASSWORD]->(user)
RETURN toString(link.expiresAt) AS expiresAt
