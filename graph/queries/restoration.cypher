// The backup of which the database holds a part alone; no row where it is whole.
MATCH (mark:Restoration {id: 'restoration'})
RETURN mark.path AS path, mark.startedAt AS startedAt
