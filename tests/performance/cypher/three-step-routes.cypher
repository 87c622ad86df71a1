// The three routes of least effort over two roles that are no leaps; credits, idle stops and overlap left out.
MATCH (start:BenchRole {index: $from}), (target:BenchRole {index: $to})
CALL (start, target) {
  MATCH (start)-[has:ASKS]->(:BenchSkill)<-[asks:ASKS]-(first:BenchRole)
  WHERE first <> start AND first <> target
  WITH first, asks, CASE WHEN asks.level < has.level THEN asks.level ELSE has.level END AS kept
  WITH first, sum(kept) AS levels, sum(asks.importance * kept) AS covered
  WITH first, first.levels - levels AS learn, 1.0 - toFloat(covered) / first.weight AS gap
  WHERE gap <= 0.75
  RETURN first, learn AS firstLearn, learn * gap + 0.5 AS firstEffort
}
CALL (start, target, first) {
  MATCH (role:BenchRole)-[has:ASKS]->(skill:BenchSkill)
  WHERE role = start OR role = first
  WITH skill, max(has.level) AS held
  MATCH (skill)<-[asks:ASKS]-(second:BenchRole)
  WHERE second <> start AND second <> first AND second <> target
  WITH second, asks, CASE WHEN asks.level < held THEN asks.level ELSE held END AS kept
  WITH second, sum(kept) AS levels, sum(asks.importance * kept) AS covered
  WITH second, second.levels - levels AS learn, 1.0 - toFloat(covered) / second.weight AS gap
  WHERE gap <= 0.75
  RETURN second, learn AS secondLearn, learn * gap + 0.5 AS secondEffort
}
CALL (start, target, first, second) {
  MATCH (target)-[asks:ASKS]->(:BenchSkill)<-[has:ASKS]-(role:BenchRole)
  WHERE role = start OR role = first OR role = second
  WITH asks, max(has.level) AS held
  WITH asks, CASE WHEN asks.level < held THEN asks.level ELSE held END AS kept
  RETURN sum(kept) AS levels, sum(asks.importance * kept) AS covered
}
WITH
  first,
  second,
  firstLearn + secondLearn + target.levels - levels AS newLevels,
  firstEffort + secondEffort + (target.levels - levels) * (1.0 - toFloat(covered) / target.weight) + 0.5 AS effort
WHERE newLevels <= $mostNewLevels
RETURN first.index AS first, second.index AS second, effort
ORDER BY effort
LIMIT 3
