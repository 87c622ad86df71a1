// Search by name. Stop words are kept, since "IT" and the "of" in "Internet of Things" are words
// that people type and a name without them would not be found. Accents are folded away.

CREATE FULLTEXT INDEX entitySearch IF NOT EXISTS
FOR (entity:Entity) ON EACH [entity.name, entity.aliases]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
