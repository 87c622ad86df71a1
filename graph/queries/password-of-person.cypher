// What a user's password is checked against.
MATCH (user:User {id: $id, status: 'ACTIVE'})
RETURN user.passwordHash AS passwordHash
