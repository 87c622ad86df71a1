import { Neo4jError } from 'neo4j-driver';
import type { Connection } from './connect-database.ts';
import { StartupError } from './startup-error.ts';

/** Says in one sentence why a given Neo4j could not be used, and what to set otherwise. */
export function explainConnectionFailure(error: unknown, connection: Connection): StartupError {
  return new StartupError(sentence(error, connection), { cause: error });
}

function sentence(error: unknown, { uri, username, password, name }: Connection): string {
  const code = error instanceof Neo4jError ? error.code : '';
  if (code.startsWith('Neo.ClientError.Security.')) {
    return password === undefined
      ? `Neo4j at NEO4J_URI "${uri}" asks for a password: set NEO4J_PASSWORD (and NEO4J_USERNAME, if it is not "neo4j").`
      : `Neo4j at NEO4J_URI "${uri}" refuses the user "${username}" with the given password: correct NEO4J_USERNAME or NEO4J_PASSWORD.`;
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return `Neo4j at NEO4J_URI "${uri}" has no database "${name}": correct NEO4J_DATABASE, or leave it unset for the default.`;
  }
  const reason = firstSentence(error);
  return `Neo4j at NEO4J_URI "${uri}" cannot be reached (${reason}): start it or correct NEO4J_URI, or unset NEO4J_URI to use the embedded database.`;
}

/** The root cause in few words: the driver puts advice before it and the cause last. */
function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const cause = message.split('Caused by: ').at(-1) ?? message;
  return cause.split(/\.\s|\n/)[0]?.trim() ?? cause;
}
