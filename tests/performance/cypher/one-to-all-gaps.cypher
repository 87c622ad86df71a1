// The gap of every role that shares a skill with one role, to someone who comes from that role.
MATCH (:BenchRole {index: $from})-[has:ASKS]->(:BenchSkill)<-[asks:ASKS]-(role:BenchRole)
WITH role, sum(asks.importance * CASE WHEN asks.level < has.level THEN asks.level ELSE has.level END) AS covered
RETURN role.index AS role, 1.0 - toFloat(covered) / role.weight AS gap
