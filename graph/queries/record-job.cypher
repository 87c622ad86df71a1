// Notes how far a job has come.
MERGE (job:Job {id: $id})
SET job += $properties
