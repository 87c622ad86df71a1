// Takes away evidence.
MATCH (evidence:Evidence)
WHERE evidence.id IN $ids
DETACH DELETE evidence
RETURN count(*) AS written
