// How much there is in the database, and whether it is a part of a backup alone.
RETURN
  COUNT { (:Entity) } AS entities,
  COUNT { (:ChangeSet) } AS changeSets,
  COUNT { (:User) } AS people,
  EXISTS { (:Restoration) } AS isHalf
