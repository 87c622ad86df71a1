// Takes away the nodes that count and lock, until they are brought back as they were.
MATCH (counter:Graph|People)
DELETE counter
