// Marks the database as one that holds a part of a backup alone, by whoever restores it now.
MERGE (mark:Restoration {id: 'restoration'})
SET mark.run = $run, mark.path = $path, mark.startedAt = $now
