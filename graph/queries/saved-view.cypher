// A view by its id, or by its key.
MATCH (view:SavedView)
WHERE view.id = $id OR view.key = $key
OPTIONAL MATCH (owner:User)-[:HOLDS]->(view)
RETURN view { .id, .kind, .name, .isShared, ownerId: owner.id } AS view
LIMIT 1
