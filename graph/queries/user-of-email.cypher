// The user of an e-mail, also one who may not sign in.
MATCH (user:User {emailKey: $emailKey})
RETURN user.id AS id
