// Keeps a password under a hash that costs more, unless it was changed meanwhile.
MATCH (user:User {id: $id, passwordHash: $before})
SET user.passwordHash = $passwordHash
