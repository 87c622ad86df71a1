// Whether the graph holds no entity at all.
RETURN NOT EXISTS { (:Entity) } AS empty
