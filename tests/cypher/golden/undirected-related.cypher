CYPHER 5
MATCH (this:Skill)
WHERE this.slug = $param0
WITH *

LIMIT $param1
CALL (this) {
  MATCH (this)-[this0:RELATED]-(this1:Skill)
  WITH DISTINCT this1
  WITH this1 { .slug } AS this1
  
  LIMIT $param2
  RETURN collect(this1) AS var2
}
RETURN this { related: var2 } AS this;
