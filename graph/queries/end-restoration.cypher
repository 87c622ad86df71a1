// Takes away the mark of a database that holds a part of a backup alone.
MATCH (mark:Restoration {id: 'restoration'})
DELETE mark
