// What people have beside their sessions: keys, links to set a password, and an audit log of what was
// done to accounts. Counters against guessing are here too, so that all servers count together.

CREATE CONSTRAINT session_id IF NOT EXISTS
FOR (session:Session) REQUIRE session.id IS UNIQUE;

CREATE CONSTRAINT user_oidc_subject IF NOT EXISTS
FOR (user:User) REQUIRE user.oidcSubject IS UNIQUE;

CREATE CONSTRAINT api_key_id IF NOT EXISTS
FOR (key:ApiKey) REQUIRE key.id IS UNIQUE;

CREATE CONSTRAINT api_key_token_hash IF NOT EXISTS
FOR (key:ApiKey) REQUIRE key.tokenHash IS UNIQUE;

CREATE CONSTRAINT password_link_token_hash IF NOT EXISTS
FOR (link:PasswordLink) REQUIRE link.tokenHash IS UNIQUE;

CREATE CONSTRAINT throttle_key IF NOT EXISTS
FOR (throttle:Throttle) REQUIRE throttle.key IS UNIQUE;

CREATE INDEX throttle_ends_at IF NOT EXISTS
FOR (throttle:Throttle) ON (throttle.endsAt);

// The lock under which people are changed, and the count of the audit log.
CREATE CONSTRAINT people_id IF NOT EXISTS
FOR (people:People) REQUIRE people.id IS UNIQUE;

CREATE CONSTRAINT audit_entry_number IF NOT EXISTS
FOR (entry:AuditEntry) REQUIRE entry.number IS UNIQUE;

// Authorship is made anonymous when an account is erased.
CREATE INDEX change_set_author IF NOT EXISTS
FOR (set:ChangeSet) ON (set.authorId);

CREATE INDEX change_set_reviewer IF NOT EXISTS
FOR (set:ChangeSet) ON (set.reviewerId);
