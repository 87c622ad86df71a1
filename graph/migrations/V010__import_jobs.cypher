// An import is a job of several change sets; the node says how far it has come.
CREATE CONSTRAINT job_id IF NOT EXISTS
FOR (job:Job) REQUIRE job.id IS UNIQUE;
