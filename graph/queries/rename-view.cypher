// Gives a view another name.
MATCH (view:SavedView {id: $id})
SET view.name = $name, view.key = $key, view.updatedAt = datetime($now)
RETURN true AS isRenamed
