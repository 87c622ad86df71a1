// Entities in use whose name or another name is like the words, as the full-text index has them; best first.
CALL db.index.fulltext.queryNodes('entitySearch', $query)
YIELD node, score
WITH node, score, [label IN labels(node) WHERE label <> 'Entity'][0] AS kind
WHERE node.status = 'ACTIVE' AND ($kinds IS NULL OR kind IN $kinds)
RETURN kind, node.name AS name, node.aliases AS aliases, node.description AS description, node.slug AS slug, score
ORDER BY score DESC, kind, slug
LIMIT 100;
