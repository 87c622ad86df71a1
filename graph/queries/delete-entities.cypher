// Takes away entities.
// One that has statements still was not reckoned with: it is left, and not counted.
MATCH (entity:Entity)
WHERE entity.id IN $ids AND NOT (entity)--(:Entity)
DETACH DELETE entity
RETURN count(*) AS written
