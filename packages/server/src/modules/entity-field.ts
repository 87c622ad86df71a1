import type { GraphQLResolveInfo } from 'graphql';
import type { EntityName } from '../store/entity-name.ts';
import type { RequestContext } from './request-context.ts';

type Parent<Key extends string> = { readonly [key in Key]?: EntityName | null };

/** A resolver for a field that holds the name of one entity. */
export function entityField<Key extends string>(key: Key) {
  return (parent: Parent<Key>, _: unknown, context: RequestContext, info: GraphQLResolveInfo) => {
    const name = parent[key];
    return name ? context.entity(name, info) : null;
  };
}

/** A resolver for a field that holds the names of several entities. */
export function entityListField<Key extends string>(key: Key) {
  return (
    parent: { readonly [key in Key]: readonly EntityName[] },
    _: unknown,
    context: RequestContext,
    info: GraphQLResolveInfo,
  ) => Promise.all(parent[key].map((name) => context.entity(name, info)));
}
