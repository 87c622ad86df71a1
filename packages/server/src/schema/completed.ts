import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../modules/request-context.ts';

/** Marks objects that an inner execution has completed. */
const COMPLETED = Symbol('completed');

/**
 * Marks an answer of an inner execution, through and through. Such an answer has everything that
 * the client asked for, under the names that the client gave, and is only to be copied.
 */
export function completed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(completed);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string | symbol, unknown> = { [COMPLETED]: true };
  for (const [name, field] of Object.entries(value)) copy[name] = completed(field);
  return copy;
}

/**
 * Makes every field copy what is already completed. An entity that is read for a field of ours is
 * gone over a second time by the outer execution, whose resolvers would otherwise look for fields
 * by their own names and work on answers as if they were rows.
 */
export function copyCompleted(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, { [MapperKind.OBJECT_FIELD]: (field) => copying(field) });
}

type Field = GraphQLFieldConfig<unknown, RequestContext>;

function copying(field: Field): Field {
  const resolve = field.resolve ?? defaultFieldResolver;
  return {
    ...field,
    resolve: (parent, given, context, info) =>
      isCompleted(parent) ? parent[info.path.key] : resolve(parent, given, context, info),
  };
}

function isCompleted(parent: unknown): parent is Record<string | number, unknown> {
  return typeof parent === 'object' && parent !== null && COMPLETED in parent;
}
