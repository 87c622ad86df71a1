// Makes a link that signs a user in once, until $expiresAt.
MATCH (user:User {id: $userId})
CREATE
  (link:SignInLink {tokenHash: $tokenHash, createdAt: datetime($now), expiresAt: datetime($expiresAt)})
  -[:SIGNS_IN]->(user)
RETURN link.expiresAt AS expiresAt
