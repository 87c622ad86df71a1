// Gives a user another name.
MATCH (user:User {id: $id})
SET user.name = $name
RETURN user.id AS id
