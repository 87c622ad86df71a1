// Erases a user with all they have; what they wrote or shared stays, under no name.
MATCH (user:User {id: $id})
CALL (user) {
  OPTIONAL MATCH (user)--(had:Session|ApiKey|SignInLink|PasswordLink)
  DETACH DELETE had
}
CALL (user) {
  OPTIONAL MATCH (user)-[:HOLDS]->(own:SavedView)
  WHERE NOT own.isShared
  DETACH DELETE own
}
CALL (user) {
  MATCH (set:ChangeSet {authorId: user.id})
  SET set.authorName = $anonymous
}
CALL (user) {
  MATCH (set:ChangeSet {reviewerId: user.id})
  SET set.reviewerName = $anonymous
}
DETACH DELETE user
RETURN true AS isErased
