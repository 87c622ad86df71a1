// Makes the user of an e-mail an administrator who may sign in, creating them where there is none.
// Writing to the user makes servers that start at once follow one another.
MERGE (user:User {emailKey: $emailKey})
ON CREATE SET
  user.id = $id,
  user.email = $email,
  user.name = $name,
  user.createdAt = datetime($now)
SET user.role = 'admin', user.status = 'ACTIVE'
RETURN user.id AS id, user.passwordHash AS passwordHash
