// The ids of what was merged into entities.
MATCH (merged:Reference {type: 'ID'})-[:MEANS]->(entity:Entity)
WHERE entity.id IN $ids
RETURN collect(merged.key) AS merged
