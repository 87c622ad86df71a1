// Whether any administrator can sign in with a password.
RETURN EXISTS {
  MATCH (user:User {role: 'admin', status: 'ACTIVE'})
  WHERE user.passwordHash IS NOT NULL
} AS hasPassword
