// Lets a user sign in or not; who may not has no session and no open link any more.
MATCH (user:User {id: $id})
WITH user, user.status AS before
SET user.status = $status
WITH user, before
CALL (user) {
  MATCH (user)-[:OPENED]->(session:Session)
  WHERE $status <> 'ACTIVE'
  DETACH DELETE session
}
CALL (user) {
  MATCH (link:SignInLink|PasswordLink)-->(user)
  WHERE $status <> 'ACTIVE'
  DETACH DELETE link
}
RETURN before
