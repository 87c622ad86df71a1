// Creates a user, with a password or without; fails where another has the same e-mail.
CREATE (user:User {id: $id, email: $email, emailKey: $emailKey, name: $name, role: $role})
SET
  user.status = 'ACTIVE',
  user.passwordHash = $passwordHash,
  user.createdAt = datetime($now)
RETURN user.id AS id, user.name AS name, user.role AS role
