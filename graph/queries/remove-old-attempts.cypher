// Removes counts of attempts whose time is over, some at a time.
MATCH (throttle:Throttle)
WHERE throttle.endsAt <= datetime($now)
WITH throttle
LIMIT 1000
DELETE throttle
