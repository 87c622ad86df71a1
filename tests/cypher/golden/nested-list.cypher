CYPHER 5
MATCH (this:Role)
WHERE this.slug = $param0
WITH *

LIMIT $param1
CALL (this) {
  MATCH (this)-[this0:REQUIRES]->(this1:Skill)
  WITH DISTINCT this1
  CALL (this1) {
    MATCH (this1)-[this2:BUILDS_ON]->(this3:Skill)
    WITH DISTINCT this3
    WITH this3 { .slug } AS this3
    
    LIMIT $param2
    RETURN collect(this3) AS var4
  }
  WITH this1 { .slug, buildsOn: var4 } AS this1
  ORDER BY this1.slug ASC
  LIMIT $param3
  RETURN collect(this1) AS var5
}
RETURN this { .name, requires: var5 } AS this;
