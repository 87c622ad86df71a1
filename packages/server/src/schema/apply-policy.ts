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
import { writableInputs, writtenInputs } from './writable-inputs.ts';

/**
 * Puts the policy into force. A check runs before the field's own resolver, so before anything is
 * read, and answers alike whether or not there is something to read. Who asks is looked up for
 * fields that not everyone may read, and for no other.
 * @throws Error naming every field without a rule, and every rule without a field
 */
export function applyPolicy(schema: GraphQLSchema, policy: Policy): GraphQLSchema {
  checkComplete(schema, policy);
  const mutations = schema.getMutationType()?.name;
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, name, type) => {
      const needed = policy.get(`${type}.${name}`) ?? 'anyone';
      if (type === mutations) return guardedMutation(field, { name, needed, policy });
      return needed === 'anyone' ? undefined : guarded(field, needed);
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
  const known = new Set([...fields, ...writableInputs(schema)]);
  const faults = [
    ...[...known].filter((field) => !policy.has(field)).map((field) => `no rule for ${field}`),
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

type MutationRule = {
  readonly name: string;
  readonly needed: Access;
  readonly policy: Policy;
};

/** Of a mutation, what is written into it is checked as well. */
function guardedMutation(field: Field, { name, needed, policy }: MutationRule): Field {
  const { resolve = defaultFieldResolver, args: parameters = {} } = field;
  const types = Object.entries(parameters).map(([argument, { type }]) => ({
    name: argument,
    type,
  }));
  return {
    ...field,
    resolve: async (parent, given: Readonly<Record<string, unknown>>, context, info) => {
      const written = [...new Set(writtenInputs(name, types, given))];
      const rules = [needed, ...written.map((coordinate) => policy.get(coordinate) ?? 'admin')];
      const guards = new Set(rules.filter((rule) => rule !== 'anyone'));
      if (guards.size > 0) {
        const person = await context.person();
        for (const rule of guards) checkAccess(person, rule);
      }
      return resolve(parent, given, context, info);
    },
  };
}

type Resolver = GraphQLFieldResolver<unknown, RequestContext>;

function afterCheck(resolve: Resolver, needed: Access): Resolver {
  return async (parent, given, context, info) => {
    checkAccess(await context.person(), needed);
    return resolve(parent, given, context, info);
  };
}
