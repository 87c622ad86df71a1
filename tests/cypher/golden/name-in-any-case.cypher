CYPHER 5
MATCH (this:Role)
WHERE toLower(this.name) CONTAINS toLower($param0)
WITH *
ORDER BY this.nameKey DESC, this.slug ASC
LIMIT $param1
RETURN this { .name, .nameKey, .slug } AS this;
