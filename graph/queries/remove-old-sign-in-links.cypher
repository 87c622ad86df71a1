// Removes sign-in links that expired before $before.
MATCH (link:SignInLink)
WHERE link.expiresAt < datetime($before)
DETACH DELETE link
