// Takes away keys, wherever they lead.
MATCH (reference:Reference)
WHERE reference.key IN $keys
DETACH DELETE reference
RETURN count(*) AS written
