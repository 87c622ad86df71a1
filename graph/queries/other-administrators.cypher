// How many others can sign in as administrator: who was invited and has no password cannot yet.
MATCH (user:User {role: 'admin', status: 'ACTIVE'})
WHERE
  user.id <> $id AND
  (user.passwordHash IS NOT NULL OR
    user.oidcSubject IS NOT NULL OR
    EXISTS {
      MATCH (user)-[:OPENED]->(session:Session)
      WHERE session.expiresAt > datetime($now) AND session.lastSeenAt > datetime($idleSince)
    })
RETURN count(user) AS others
