// Waits until every index holds what the graph has; $seconds at most.
CALL db.awaitIndexes($seconds)
