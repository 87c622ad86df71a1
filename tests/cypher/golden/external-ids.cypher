CYPHER 5
MATCH (this:Skill)
WHERE this.slug = $param0
WITH *

LIMIT $param1
CALL (this) {
  CALL (this) {
    WITH this AS this
    OPTIONAL MATCH (this)<-[:MEANS]-(reference:Reference {type: 'EXTERNAL'}) WITH reference ORDER BY reference.key RETURN collect(reference.key) AS externalIds
  }
  UNWIND externalIds AS var0
  WITH var0 AS this1
  RETURN collect(this1) AS var2
}
RETURN this { externalIds: var2 } AS this;
