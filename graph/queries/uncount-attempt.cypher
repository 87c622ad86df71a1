// Takes an attempt back that was counted.
MATCH (throttle:Throttle {key: $key})
WHERE throttle.count > 0
SET throttle.count = throttle.count - 1
