// The views that a person may see, by name: their own, and all that are shared.
MATCH (view:SavedView)
WHERE $kind IS NULL OR view.kind = $kind
OPTIONAL MATCH (owner:User)-[:HOLDS]->(view)
WITH view, coalesce(owner.id = $userId, false) AS isMine
WHERE view.isShared OR isMine
RETURN view {
  .id, .kind, .name, .search, .isShared,
  isMine: isMine,
  updatedAt: toString(view.updatedAt)
} AS view
ORDER BY toLower(view.name), view.id
