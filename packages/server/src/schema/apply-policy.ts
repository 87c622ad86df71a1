import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import type { Access } from '../domain/people/access-role.ts';
import { checkAccess } from '../domain/people/check-access.ts';
import type { RequestContext } from '../modules/request-context.ts';
import type { Policy } from './policy.ts';

/**
 * Puts the policy into force. A check runs before the field's own resolver, so before anything is
 * read, and answers alike whether or not there is something to read. Who asks is looked up for
 * fields that not everyone may read, and for no other.
 * @throws Error naming every field without a rule, and every rule without a field
 */
export function applyPolicy(schema: GraphQLSchema, policy: Policy): GraphQLSchema {
  checkComplete(schema, policy);
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, name, type) => {
      const needed = policy.get(`${type}.${name}`);
      return needed === undefined || needed === 'anyone' ? undefined : guarded(field, needed);
    },
  });
}

function checkComplete(schema: GraphQLSchema, policy: Policy): void {
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      isObjectType(type)
        ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
        : [],
    );
  const known = new Set(fields);
  const faults = [
    ...fields.filter((field) => !policy.has(field)).map((field) => `no rule for ${field}`),
    ...[...policy.keys()].filter((rule) => !known.has(rule)).map((rule) => `no field ${rule}`),
  ];
  if (faults.length > 0) {
    throw new Error(
      `The policy and the schema differ: ${faults.join('; ')}. Mend schema/policy.ts.`,
    );
  }
}

type Field = GraphQLFieldConfig<unknown, RequestContext>;

function guarded(field: Field, needed: Access): Field {
  const { resolve = defaultFieldResolver, subscribe } = field;
  return {
    ...field,
    resolve: afterCheck(resolve, needed),
    // Nobody is to hear of events, or make the server listen for them, who may not read them.
    ...(subscribe && { subscribe: afterCheck(subscribe, needed) }),
  };
}

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

function afterCheck(resolve: Resolver, needed: Access): Resolver {
  return async (parent, given, context, info) => {
    checkAccess(await context.person(), needed);
    return resolve(parent, given, context, info);
  };
}
