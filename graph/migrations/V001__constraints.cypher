// Identity. Every entity carries the label of its kind and :Entity; uniqueness constraints are what
// keeps concurrent writers from making twins, and each is the index that look-ups use.

CREATE CONSTRAINT entity_id IF NOT EXISTS
FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;

// A slug is unique in its kind alone, so that across kinds it is merely indexed.
CREATE INDEX entity_slug IF NOT EXISTS
FOR (entity:Entity) ON (entity.slug);

// Role
CREATE CONSTRAINT role_id IF NOT EXISTS
FOR (role:Role) REQUIRE role.id IS UNIQUE;

CREATE CONSTRAINT role_slug IF NOT EXISTS
FOR (role:Role) REQUIRE role.slug IS UNIQUE;

CREATE CONSTRAINT role_name_key IF NOT EXISTS
FOR (role:Role) REQUIRE role.nameKey IS UNIQUE;

// Skill
CREATE CONSTRAINT skill_id IF NOT EXISTS
FOR (skill:Skill) REQUIRE skill.id IS UNIQUE;

CREATE CONSTRAINT skill_slug IF NOT EXISTS
FOR (skill:Skill) REQUIRE skill.slug IS UNIQUE;

CREATE CONSTRAINT skill_name_key IF NOT EXISTS
FOR (skill:Skill) REQUIRE skill.nameKey IS UNIQUE;

// Tool
CREATE CONSTRAINT tool_id IF NOT EXISTS
FOR (tool:Tool) REQUIRE tool.id IS UNIQUE;

CREATE CONSTRAINT tool_slug IF NOT EXISTS
FOR (tool:Tool) REQUIRE tool.slug IS UNIQUE;

CREATE CONSTRAINT tool_name_key IF NOT EXISTS
FOR (tool:Tool) REQUIRE tool.nameKey IS UNIQUE;

// Industry
CREATE CONSTRAINT industry_id IF NOT EXISTS
FOR (industry:Industry) REQUIRE industry.id IS UNIQUE;

CREATE CONSTRAINT industry_slug IF NOT EXISTS
FOR (industry:Industry) REQUIRE industry.slug IS UNIQUE;

CREATE CONSTRAINT industry_name_key IF NOT EXISTS
FOR (industry:Industry) REQUIRE industry.nameKey IS UNIQUE;

// Trend
CREATE CONSTRAINT trend_id IF NOT EXISTS
FOR (trend:Trend) REQUIRE trend.id IS UNIQUE;

CREATE CONSTRAINT trend_slug IF NOT EXISTS
FOR (trend:Trend) REQUIRE trend.slug IS UNIQUE;

CREATE CONSTRAINT trend_name_key IF NOT EXISTS
FOR (trend:Trend) REQUIRE trend.nameKey IS UNIQUE;

// Credential
CREATE CONSTRAINT credential_id IF NOT EXISTS
FOR (credential:Credential) REQUIRE credential.id IS UNIQUE;

CREATE CONSTRAINT credential_slug IF NOT EXISTS
FOR (credential:Credential) REQUIRE credential.slug IS UNIQUE;

CREATE CONSTRAINT credential_name_key IF NOT EXISTS
FOR (credential:Credential) REQUIRE credential.nameKey IS UNIQUE;

// Place
CREATE CONSTRAINT place_id IF NOT EXISTS
FOR (place:Place) REQUIRE place.id IS UNIQUE;

CREATE CONSTRAINT place_slug IF NOT EXISTS
FOR (place:Place) REQUIRE place.slug IS UNIQUE;

CREATE CONSTRAINT place_name_key IF NOT EXISTS
FOR (place:Place) REQUIRE place.nameKey IS UNIQUE;

// Source
CREATE CONSTRAINT source_id IF NOT EXISTS
FOR (source:Source) REQUIRE source.id IS UNIQUE;

CREATE CONSTRAINT source_slug IF NOT EXISTS
FOR (source:Source) REQUIRE source.slug IS UNIQUE;

CREATE CONSTRAINT source_name_key IF NOT EXISTS
FOR (source:Source) REQUIRE source.nameKey IS UNIQUE;

// What is no entity
CREATE CONSTRAINT graph_id IF NOT EXISTS
FOR (graph:Graph) REQUIRE graph.id IS UNIQUE;

CREATE CONSTRAINT reference_key IF NOT EXISTS
FOR (reference:Reference) REQUIRE reference.key IS UNIQUE;

CREATE CONSTRAINT evidence_id IF NOT EXISTS
FOR (evidence:Evidence) REQUIRE evidence.id IS UNIQUE;

CREATE INDEX evidence_statement IF NOT EXISTS
FOR (evidence:Evidence) ON (evidence.statementId);

// Statements
CREATE CONSTRAINT requires_id IF NOT EXISTS
FOR ()-[statement:REQUIRES]-() REQUIRE statement.id IS UNIQUE;

CREATE CONSTRAINT uses_id IF NOT EXISTS
FOR ()-[statement:USES]-() REQUIRE statement.id IS UNIQUE;

CREATE CONSTRAINT leads_to_id IF NOT EXISTS
FOR ()-[statement:LEADS_TO]-() REQUIRE statement.id IS UNIQUE;

CREATE CONSTRAINT employed_in_id IF NOT EXISTS
FOR ()-[statement:EMPLOYED_IN]-() REQUIRE statement.id IS UNIQUE;

CREATE CONSTRAINT expects_id IF NOT EXISTS
FOR ()-[statement:EXPECTS]-() REQUIRE statement.id IS UNIQUE;

CREATE CONSTRAINT pays_id IF NOT EXISTS
FOR ()-[statement:PAYS]-() REQUIRE statement.id IS UNIQUE;

CREATE CONSTRAINT builds_on_id IF NOT EXISTS
FOR ()-[statement:BUILDS_ON]-() REQUIRE statement.id IS UNIQUE;

CREATE CONSTRAINT broader_id IF NOT EXISTS
FOR ()-[statement:BROADER]-() REQUIRE statement.id IS UNIQUE;

CREATE CONSTRAINT related_id IF NOT EXISTS
FOR ()-[statement:RELATED]-() REQUIRE statement.id IS UNIQUE;

CREATE CONSTRAINT supports_id IF NOT EXISTS
FOR ()-[statement:SUPPORTS]-() REQUIRE statement.id IS UNIQUE;

CREATE CONSTRAINT teaches_id IF NOT EXISTS
FOR ()-[statement:TEACHES]-() REQUIRE statement.id IS UNIQUE;

CREATE CONSTRAINT shapes_id IF NOT EXISTS
FOR ()-[statement:SHAPES]-() REQUIRE statement.id IS UNIQUE;

CREATE CONSTRAINT applies_id IF NOT EXISTS
FOR ()-[statement:APPLIES]-() REQUIRE statement.id IS UNIQUE;

CREATE CONSTRAINT active_in_id IF NOT EXISTS
FOR ()-[statement:ACTIVE_IN]-() REQUIRE statement.id IS UNIQUE;
