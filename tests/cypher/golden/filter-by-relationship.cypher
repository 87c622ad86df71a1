CYPHER 5
MATCH (this:Role)
WHERE EXISTS {
  MATCH (this)-[this0:REQUIRES]->(this1:Skill)
  WHERE (this1.slug = $param0 AND this0.level >= $param1)
}
WITH *

LIMIT $param2
RETURN this { .slug } AS this;
