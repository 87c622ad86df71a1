// Removes a view for good.
MATCH (view:SavedView {id: $id})
DETACH DELETE view
RETURN true AS isRemoved
