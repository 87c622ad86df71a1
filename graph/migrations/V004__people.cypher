// People who sign in. None of this is in the schema of the API: a filter reads what a selection
// hides. Tokens are kept as hashes, by which they are found.

CREATE CONSTRAINT user_id IF NOT EXISTS
FOR (user:User) REQUIRE user.id IS UNIQUE;

// Servers that start at once make one administrator, not two.
CREATE CONSTRAINT user_email_key IF NOT EXISTS
FOR (user:User) REQUIRE user.emailKey IS UNIQUE;

CREATE CONSTRAINT session_token_hash IF NOT EXISTS
FOR (session:Session) REQUIRE session.tokenHash IS UNIQUE;

// Sessions that have ended are found by when they were last used.
CREATE INDEX session_last_seen_at IF NOT EXISTS
FOR (session:Session) ON (session.lastSeenAt);

CREATE CONSTRAINT sign_in_link_token_hash IF NOT EXISTS
FOR (link:SignInLink) REQUIRE link.tokenHash IS UNIQUE;
