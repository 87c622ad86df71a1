// The user of an e-mail, with what a password is checked against.
MATCH (user:User {emailKey: $emailKey, status: 'ACTIVE'})
RETURN user.id AS id, user.passwordHash AS passwordHash
