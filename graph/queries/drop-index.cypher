// Takes away an index.
DROP INDEX $name IF EXISTS
