import { Neo4jGraphQL } from '@neo4j/graphql';
import { type GraphQLSchema, graphql } from 'graphql';
import type { Database } from '../store/database.ts';
import { addPages } from './add-pages.ts';
import { applyPolicy } from './apply-policy.ts';
import { copyCompleted } from './completed.ts';
import { POLICY } from './policy.ts';
import { readTypeDefinitions } from './read-type-definitions.ts';
import { resolvers } from './resolvers.ts';
import { withoutWarning } from './without-warning.ts';

/** Old spellings that the generator can still make; without them the schema is an eighth of the size. */
const excludeDeprecatedFields = {
  mutationOperations: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  attributeFilters: true,
};

/** Names are looked for whatever their case: `name: {caseInsensitive: {contains: "data"}}`. */
const filters = { String: { CASE_INSENSITIVE: true } };

/**
 * The whole schema of the API: what is generated from `graph/schema`, and our own fields.
 * The database is left out where the schema is only to be printed.
 * @throws Error naming every field for which the policy has no rule
 */
export async function buildSchema(database?: Database): Promise<GraphQLSchema> {
  const generator = new Neo4jGraphQL({
    typeDefs: readTypeDefinitions(),
    resolvers,
    features: { excludeDeprecatedFields, filters },
    // Looking through the definitions takes longer than all else, and they are the same in each process:
    // it is done where the schema is printed, which the tests do.
    validate: database === undefined,
    ...(database ? { driver: database.driver } : {}),
  });
  const schema = await withoutWarning(isUntrue, () => generator.getSchema());
  if (database) await askOnce(schema, database);
  return applyPolicy(copyCompleted(addPages(schema)), POLICY);
}

/**
 * Asks for the least. The generator otherwise asks for the database's version when it is first asked
 * for anything, a plan included, and a server whose database went away before that would plan nothing
 * until its return.
 */
async function askOnce(schema: GraphQLSchema, { name }: Database): Promise<void> {
  const contextValue = { sessionConfig: { database: name } };
  await graphql({ schema, source: '{ places(limit: 1) { id } }', contextValue });
}

/** The generator says so of the types of relationship properties, although they have resolvers. */
function isUntrue(line: string): boolean {
  return /^Custom resolver for (evidence|groups) has not been provided$/.test(line);
}
