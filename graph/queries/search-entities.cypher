// The best candidates of the full-text index, best first.
// They are cut after the filters, so that no other kind takes their places. $query is in Lucene's syntax, with user text escaped.
CALL db.index.fulltext.queryNodes('entitySearch', $query, $options)
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
LIMIT $candidates
