// Whether the graph was filled before changes were recorded.
RETURN EXISTS { (:Entity) } AND NOT EXISTS { (:ChangeSet) } AS needed
