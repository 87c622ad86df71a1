// Saves a view for a person, or saves it anew where it is there.
// There is no row where they have as many as they may.
MATCH (user:User {id: $userId})
WITH user
WHERE COUNT { (user)-[:HOLDS]->(:SavedView) } < $most OR EXISTS { (:SavedView {id: $id}) }
MERGE (view:SavedView {id: $id})
ON CREATE SET
  view.key = $key,
  view.kind = $kind,
  view.name = $name,
  view.isShared = $isShared,
  view.createdAt = datetime($now)
SET view.search = $search, view.updatedAt = datetime($now)
FOREACH (holder IN CASE WHEN EXISTS { (:User)-[:HOLDS]->(view) } THEN [] ELSE [user] END |
  CREATE (holder)-[:HOLDS]->(view)
)
RETURN true AS isSaved
