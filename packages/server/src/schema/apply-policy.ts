import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  type GraphQLFieldConfig,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import { Refusal } from '../domain/refusal.ts';
import type { RequestContext } from '../modules/request-context.ts';
import { ACCESS_ROLES, type AccessRole, type Policy } from './policy.ts';

/**
 * Puts the policy into force. A check runs before the field's own resolver, so before anything is
 * read, and answers alike whether or not there is something to read.
 * @throws Error naming every field without a rule, and every rule without a field
 */
export function applyPolicy(schema: GraphQLSchema, policy: Policy): GraphQLSchema {
  checkComplete(schema, policy);
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, name, type) => {
      const least = policy.get(`${type}.${name}`);
      return least === undefined || least === 'viewer' ? undefined : guarded(field, least);
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

function guarded(field: Field, least: AccessRole): Field {
  const resolve = field.resolve ?? defaultFieldResolver;
  return {
    ...field,
    resolve: (parent, given, context, info) => {
      checkAccess(context.accessRole, least);
      return resolve(parent, given, context, info);
    },
  };
}

function checkAccess(role: AccessRole, least: AccessRole): void {
  if (ACCESS_ROLES.indexOf(role) >= ACCESS_ROLES.indexOf(least)) return;
  const message = `This needs the role ${least}; yours is ${role}. Ask an administrator for it.`;
  throw new Refusal('FORBIDDEN', message, {});
}
