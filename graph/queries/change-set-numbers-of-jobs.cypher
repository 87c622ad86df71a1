// Numbers of the change sets of jobs, the last first.
MATCH (set:ChangeSet)
WHERE set.job IN $jobs AND set.state = 'APPLIED'
WITH set.job AS job, set.number AS number
ORDER BY number DESC
RETURN job, collect(number) AS numbers
