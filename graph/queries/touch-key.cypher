// Notes that an API key is in use.
MATCH (key:ApiKey {tokenHash: $tokenHash})
SET key.lastUsedAt = datetime($now)
