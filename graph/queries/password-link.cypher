// Whose password a link sets, while it can be used.
MATCH (link:PasswordLink {tokenHash: $tokenHash})-[:SETS_PASSWORD]->(user:User {status: 'ACTIVE'})
WHERE link.expiresAt > datetime($now)
RETURN
  user.id AS userId,
  user.name AS name,
  user.email AS email,
  link.purpose AS purpose,
  toString(link.expiresAt) AS expiresAt
