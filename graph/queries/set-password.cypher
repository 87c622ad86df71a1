// Gives a user another password, which ends their sessions.
// Links that sign them in or set a password are void from then on.
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
CALL (user) {
  MATCH (link:PasswordLink)-[:SETS_PASSWORD]->(user)
  DETACH DELETE link
}
RETURN user.id AS id
