// Notes that a session is in use.
MATCH (session:Session {tokenHash: $tokenHash})
SET session.lastSeenAt = datetime($now)
