// Forgets the attempts of a key, and those of all keys whose time is over.
MATCH (throttle:Throttle)
WHERE throttle.key = $key OR throttle.endsAt <= datetime($now)
WITH throttle
LIMIT 1000
DELETE throttle
