// Which of these imports there are.
MATCH (import:Import)
WHERE import.id IN $ids
RETURN import.id AS id
