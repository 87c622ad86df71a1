// How many imports there are.
MATCH (import:Import)
RETURN count(import) AS count
