import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { extendSchema, type GraphQLFieldResolver, type GraphQLSchema, parse } from 'graphql';
import { changeSets } from '../modules/change-set/resolvers/Query/changeSets.ts';
import { history } from '../modules/change-set/resolvers/Query/history.ts';
import { imports } from '../modules/import/resolvers/Query/imports.ts';
import { auditLog } from '../modules/person/resolvers/Query/auditLog.ts';
import { people } from '../modules/person/resolvers/Query/people.ts';
import type { RequestContext } from '../modules/request-context.ts';
import { webhookDeliveries } from '../modules/webhook/resolvers/Query/webhookDeliveries.ts';
import { readPageDefinitions } from './read-type-definitions.ts';

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

/** The root fields that answer a page of what is not generated. */
const PAGES: ReadonlyMap<string, Resolver> = new Map<string, Resolver>([
  ['history', history as Resolver],
  ['changeSets', changeSets as Resolver],
  ['people', people as Resolver],
  ['auditLog', auditLog as Resolver],
  ['imports', imports as Resolver],
  ['webhookDeliveries', webhookDeliveries as Resolver],
]);

/**
 * Adds pages of what is not generated. The generator keeps the names of connections to itself, and
 * makes `PageInfo` only at the end, so that they come after it.
 */
export function addPages(schema: GraphQLSchema): GraphQLSchema {
  const extended = extendSchema(schema, parse(readPageDefinitions().join('\n')));
  return mapSchema(extended, {
    [MapperKind.QUERY_ROOT_FIELD]: (field, name) => {
      const resolve = PAGES.get(name);
      return resolve && { ...field, resolve };
    },
  });
}
