// The least that a database can be asked, to see whether it answers.
RETURN 1 AS answer
