// The user whom an OpenID provider knows by this subject.
MATCH (user:User {oidcSubject: $oidcSubject})
RETURN user.id AS id
