// Notes by which subject an OpenID provider knows a user; no row where it is another already.
MATCH (user:User {id: $id, status: 'ACTIVE'})
WHERE user.oidcSubject IS NULL
SET user.oidcSubject = $oidcSubject
RETURN user.id AS id
