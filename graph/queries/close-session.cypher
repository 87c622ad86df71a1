// Ends a session.
MATCH (session:Session {tokenHash: $tokenHash})
DETACH DELETE session
