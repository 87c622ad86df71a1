// Counts an attempt, in a time of its own for each key, and tells how many that makes and when it ends.
MERGE (throttle:Throttle {key: $key})
ON CREATE SET throttle.count = 0, throttle.endsAt = datetime($endsAt)
SET throttle.isCounted = true
WITH throttle, throttle.endsAt <= datetime($now) AS isOver
SET
  throttle.count = CASE WHEN isOver THEN 1 ELSE throttle.count + 1 END,
  throttle.endsAt = CASE WHEN isOver THEN datetime($endsAt) ELSE throttle.endsAt END
RETURN throttle.count AS count, toString(throttle.endsAt) AS endsAt
