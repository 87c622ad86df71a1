// How many active entities there are of each kind.
MATCH (entity:Entity {status: 'ACTIVE'})
RETURN [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind, count(*) AS count
