// What was uploaded to be brought into the graph. Files are on the server; the node says what became of them.
CREATE CONSTRAINT import_id IF NOT EXISTS
FOR (import:Import) REQUIRE import.id IS UNIQUE;
