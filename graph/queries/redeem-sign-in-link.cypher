// Uses a sign-in link up and tells whose it is; no row where it was used or has expired.
// Writing to the link first makes two who redeem it at once follow one another.
MATCH (link:SignInLink {tokenHash: $tokenHash})
SET link.redeemedAt = datetime($now)
WITH link
WHERE link.usedAt IS NULL AND link.expiresAt > datetime($now)
MATCH (link)-[:SIGNS_IN]->(user:User {status: 'ACTIVE'})
SET link.usedAt = datetime($now)
RETURN user.id AS userId
