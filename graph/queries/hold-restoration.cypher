// Makes sure that a backup is restored by $run still; no row where it is not.
// Writing to the mark first makes two that restore at once follow one another.
MATCH (mark:Restoration {id: 'restoration'})
SET mark.heldAt = datetime()
WITH mark
WHERE mark.run = $run
RETURN mark.run AS run
