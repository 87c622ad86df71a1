// Gives a user another access role and tells which they had.
MATCH (user:User {id: $id})
WITH user, user.role AS before
SET user.role = $role
RETURN before
