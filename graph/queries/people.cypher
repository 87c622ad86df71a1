// One page of those who may sign in or were disabled, by name, and how many there are on all pages.
MATCH (user:User)
WHERE toLower(user.name) CONTAINS $text OR user.emailKey CONTAINS $text
WITH user
ORDER BY toLower(user.name), user.id
WITH collect(user) AS users
RETURN
  size(users) AS totalCount,
  [user IN users[$offset .. $offset + $limit] | user {
    .id, .email, .name, .role, .status,
    hasPassword: user.passwordHash IS NOT NULL,
    createdAt: toString(user.createdAt),
    lastSignInAt: toString(user.lastSignInAt)
  }] AS people
