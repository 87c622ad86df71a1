// Views of lists that people have saved, for themselves or for all. The key is one for each name of a
// kind, of a person or of all; none of this is in the generated schema.
CREATE CONSTRAINT saved_view_id IF NOT EXISTS
FOR (view:SavedView) REQUIRE view.id IS UNIQUE;

CREATE CONSTRAINT saved_view_key IF NOT EXISTS
FOR (view:SavedView) REQUIRE view.key IS UNIQUE;
