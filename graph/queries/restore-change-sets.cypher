// Creates change sets as they were, without operations.
UNWIND $rows AS row
CREATE (set:ChangeSet)
SET set = row
RETURN count(set) AS written
