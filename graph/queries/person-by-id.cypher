// A user as they see themselves.
MATCH (user:User {id: $id})
RETURN user {
  .id, .email, .name, .role, .status,
  hasPassword: user.passwordHash IS NOT NULL,
  createdAt: toString(user.createdAt),
  lastSignInAt: toString(user.lastSignInAt)
} AS person
