// Forgets the attempts of a key.
MATCH (throttle:Throttle {key: $key})
DELETE throttle
