// The log of all changes. Numbers and revisions are given under the write lock; the constraints are
// what would notice if they ever were not.

CREATE CONSTRAINT change_set_number IF NOT EXISTS
FOR (set:ChangeSet) REQUIRE set.number IS UNIQUE;

CREATE CONSTRAINT change_set_revision IF NOT EXISTS
FOR (set:ChangeSet) REQUIRE set.revision IS UNIQUE;

CREATE INDEX change_set_state IF NOT EXISTS
FOR (set:ChangeSet) ON (set.state);

CREATE INDEX change_set_job IF NOT EXISTS
FOR (set:ChangeSet) ON (set.job);

CREATE INDEX change_set_reverts IF NOT EXISTS
FOR (set:ChangeSet) ON (set.reverts);

// An idempotency key belongs to its author.
CREATE CONSTRAINT idempotency_key IF NOT EXISTS
FOR (key:IdempotencyKey) REQUIRE key.key IS UNIQUE;

CREATE INDEX idempotency_key_at IF NOT EXISTS
FOR (key:IdempotencyKey) ON (key.at);

// History is asked for by what was changed: an entity, a statement, or either end of a statement.
CREATE INDEX effect_entity IF NOT EXISTS
FOR (effect:Effect) ON (effect.entityId);

CREATE INDEX effect_statement IF NOT EXISTS
FOR (effect:Effect) ON (effect.statementId);

CREATE INDEX effect_from IF NOT EXISTS
FOR (effect:Effect) ON (effect.fromId);

CREATE INDEX effect_to IF NOT EXISTS
FOR (effect:Effect) ON (effect.toId);

// Names that are to be taken are looked for in all kinds at once, replacements by what they replace.
CREATE INDEX entity_name_key IF NOT EXISTS
FOR (entity:Entity) ON (entity.nameKey);

CREATE INDEX entity_replaced_by IF NOT EXISTS
FOR (entity:Entity) ON (entity.replacedBy);

CREATE CONSTRAINT operation_id IF NOT EXISTS
FOR (operation:Operation) REQUIRE operation.id IS UNIQUE;
