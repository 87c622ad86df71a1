// What imports tell row by row.
MATCH (import:Import)
WHERE import.id IN $ids
RETURN import.id AS id, import.leftOut AS leftOut, import.examples AS examples
