import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { Refusal } from '../../../packages/server/src/domain/refusal.ts';

/** The argument shapes of the real schema, over resolvers that only count. */
const SDL = `
  enum Order { ASC DESC }
  input TextFilter { eq: String in: [String!] }
  input RoleWhere {
    AND: [RoleWhere!] OR: [RoleWhere!] NOT: RoleWhere
    name: TextFilter requires: RolesFilter
  }
  input RolesFilter { some: RoleWhere all: RoleWhere }
  input PageInput { first: Int limit: Int offset: Int tags: [String!] }
  type Role {
    id: ID! name: String! self: Role! requires(where: RoleWhere, limit: Int, offset: Int): [Role!]!
  }
  type RolesConnection { totalCount: Int! nodes: [Role!]! }
  type Query {
    roles(where: RoleWhere, sort: Order, limit: Int, offset: Int): [Role!]!
    rolesConnection(where: RoleWhere, first: Int, after: String): RolesConnection!
    neighbourhood(ref: String!, limit: Int = 200): [Role!]!
    echo(text: String, texts: [String!], grid: [[[Int]]], page: PageInput): String
    number: Int
    required(text: String!): String
    slow: String
    crash: String
    crashWithGraphqlError: String
    refuse: String
    away: String
  }
  type Mutation { applyChanges(reason: String!): Role revert(reason: String): Role }
`;

/** What only the log may hold. */
export const SECRET = 'bolt://neo4j:hunter2@10.0.0.7 MATCH (n) DETACH DELETE n';

/** What the fixture's resolvers were asked to do. */
export type Calls = { resolvers: number; contexts: number };

/** Where the slow field tells that it was reached, and waits to be let go. */
export type Gate = { readonly reached: () => unknown; readonly opened: Promise<void> };

type Resolver = GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>;

const ROLE = { id: 'r1', name: 'Data Engineer', self: () => ROLE, requires: () => [ROLE] };

/** A small schema whose root fields count their calls. */
export function createFixtureSchema(calls: Calls, gate: Gate): GraphQLSchema {
  const schema = buildSchema(SDL);
  const resolvers: Record<string, Resolver> = {
    roles: () => [ROLE],
    rolesConnection: () => ({ totalCount: 1, nodes: [ROLE] }),
    neighbourhood: () => [ROLE],
    echo: (_source, { text }) => text,
    number: () => SECRET,
    slow: async () => {
      gate.reached();
      await gate.opened;
      return 'done';
    },
    crash: () => {
      throw new Error(SECRET);
    },
    crashWithGraphqlError: () => {
      throw Object.assign(new Error(SECRET), { extensions: { code: 'WHATEVER', secret: SECRET } });
    },
    refuse: () => {
      throw new Refusal('NOT_FOUND', 'refuse: there is no role "x". Did you mean "y"?', {
        field: 'ref',
        value: 'x',
        suggestions: ['y'],
      });
    },
    away: () => {
      throw Object.assign(new Error(SECRET), { code: 'ServiceUnavailable' });
    },
    applyChanges: () => ROLE,
    revert: () => ROLE,
  };
  const fields = {
    ...schema.getQueryType()?.getFields(),
    ...schema.getMutationType()?.getFields(),
  };
  for (const [name, field] of Object.entries(fields)) {
    field.resolve = (...parameters) => {
      calls.resolvers += 1;
      return resolvers[name]?.(...parameters);
    };
  }
  return schema;
}
