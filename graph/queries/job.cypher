// A job as it was noted last.
MATCH (job:Job {id: $id})
RETURN job { .* } AS job
