// Candidates of the full-text index, best first. $query is in Lucene's syntax, with user text escaped.
CALL db.index.fulltext.queryNodes('entitySearch', $query, {limit: $candidates})
YIELD node, score
WITH node, score, [label IN labels(node) WHERE label <> 'Entity'][0] AS kind
WHERE node.status = 'ACTIVE' AND ($kinds IS NULL OR kind IN $kinds)
RETURN
  kind,
  node.id AS id,
  node.slug AS slug,
  node.name AS name,
  node.aliases AS aliases,
  score
ORDER BY score DESC, kind, node.slug
