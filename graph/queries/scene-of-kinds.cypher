// What each of $expansions brings: as many entities of its kind as it may, those with most statements first, and how many there are.
UNWIND $expansions AS expansion
OPTIONAL MATCH (entity:Entity {status: 'ACTIVE'})
WHERE expansion.kind IN labels(entity)
WITH expansion, entity, COUNT { (entity)--(:Entity) } AS statements
ORDER BY expansion.place, statements DESC, entity.slug
WITH expansion, collect(entity) AS found
RETURN
  expansion.place AS place,
  size(found) AS total,
  [
    entity IN found[..expansion.budget] |
    {id: entity.id, slug: entity.slug, name: entity.name, kind: expansion.kind}
  ] AS nodes
