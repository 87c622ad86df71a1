// Gives a user another password, which ends their sessions and uses up their sign-in links.
MATCH (user:User {id: $id})
SET user.passwordHash = $passwordHash
WITH user
CALL (user) {
  MATCH (user)-[:OPENED]->(session:Session)
  DETACH DELETE session
}
CALL (user) {
  MATCH (link:SignInLink)-[:SIGNS_IN]->(user)
  SET link.usedAt = coalesce(link.usedAt, datetime($now))
}
RETURN user.id AS id
