// The role that a user has now who signs in with neither a session nor an API key.
MATCH (user:User {id: $id, status: 'ACTIVE'})
RETURN user.id AS id, user.role AS role, null AS keyScope
