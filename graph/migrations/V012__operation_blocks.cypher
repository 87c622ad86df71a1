// Operations are kept in blocks, which are found by the ids of what they touched or took away. An id
// is one word, whatever is in it. What was recorded one by one is packed when the server starts.

CREATE FULLTEXT INDEX operationBlocks IF NOT EXISTS
FOR (block:OperationBlock) ON EACH [block.touches, block.removes]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } };

DROP INDEX effect_entity IF EXISTS;

DROP INDEX effect_statement IF EXISTS;

DROP INDEX effect_from IF EXISTS;

DROP INDEX effect_to IF EXISTS;

DROP CONSTRAINT operation_id IF EXISTS;
