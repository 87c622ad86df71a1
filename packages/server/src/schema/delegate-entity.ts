import { delegateToSchema } from '@graphql-tools/delegate';
import DataLoader from 'dataloader';
import {
  assertObjectType,
  type FieldNode,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLResolveInfo,
  Kind as NodeKind,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import type { RequestContext } from '../modules/request-context.ts';
import type { EntityName } from '../store/entity-name.ts';
import { asksOnlyForNames } from './asks-only-for-names.ts';
import { completed } from './completed.ts';
import { KIND_ROOTS } from './kind-roots.ts';

/** What the generated query returns: the fields asked for, and the id under a name of ours. */
type Delegated = Record<string, unknown> & { [ID_ALIAS]: string };

type EntityLoader = DataLoader<string, Delegated | null>;

/** A response name that no client is likely to use, so that rows can be told apart. */
const ID_ALIAS = 'rolegraphDelegatedId';

/** The page size of the generated queries: more ids than this take several queries. */
const BATCH = 100;

/**
 * Makes `RequestContext.entity`: entities of one kind that are asked for at one place of the
 * document are read by one generated query.
 */
export function entityDelegate(context: () => RequestContext): RequestContext['entity'] {
  // A path is of one operation: those of inner executions begin anew, and would be mistaken for others.
  const operations = new WeakMap<object, Map<string, EntityLoader>>();
  return (name, info) => {
    if (asksOnlyForNames(info)) return typed(name.kind, name);
    const key = `${name.kind} ${responsePath(info)}`;
    const loaders = operations.get(info.operation) ?? new Map<string, EntityLoader>();
    operations.set(info.operation, loaders);
    const loader = loaders.get(key) ?? loaderFor({ kind: name.kind, info, context });
    loaders.set(key, loader);
    return loadTyped(loader, name);
  };
}

async function loadTyped(loader: EntityLoader, name: EntityName) {
  const entity = await loader.load(name.id);
  return entity && typed(name.kind, entity);
}

/** Tells the executor the type of an entity, in the generator's way where a field may hold any kind. */
function typed(kind: string, entity: object): object {
  return { ...entity, __resolveType: kind };
}

/** The place of a field in the document, whichever element of a list it is in. */
function responsePath(info: GraphQLResolveInfo): string {
  const keys: string[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = info.path; at; at = at.prev) {
    if (typeof at.key === 'string') keys.push(at.key);
  }
  return keys.join('<');
}

/** A place in the document at which entities of a kind are asked for. */
type Place = {
  readonly kind: string;
  readonly info: GraphQLResolveInfo;
  readonly context: () => RequestContext;
};

function loaderFor(place: Place): EntityLoader {
  return new DataLoader((ids) => readEntities(place, ids), { maxBatchSize: BATCH });
}

async function readEntities({ kind, info, context }: Place, ids: readonly string[]) {
  const type = assertObjectType(info.schema.getType(kind));
  const rows: Delegated[] | Error = await delegateToSchema({
    schema: info.schema,
    operation: OperationTypeNode.QUERY,
    fieldName: KIND_ROOTS.get(kind) ?? kind,
    args: { where: { id: { in: ids } }, limit: ids.length },
    returnType: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type))),
    selectionSet: withId(info.fieldNodes),
    context: context(),
    info,
  });
  if (rows instanceof Error) throw rows;
  const byId = new Map(rows.map((row) => [row[ID_ALIAS], completed(row) as Delegated]));
  return ids.map((id) => byId.get(id) ?? null);
}

function withId(fieldNodes: readonly FieldNode[]): SelectionSetNode {
  const idField: FieldNode = {
    kind: NodeKind.FIELD,
    alias: { kind: NodeKind.NAME, value: ID_ALIAS },
    name: { kind: NodeKind.NAME, value: 'id' },
  };
  const selections = fieldNodes.flatMap((node) => node.selectionSet?.selections ?? []);
  return { kind: NodeKind.SELECTION_SET, selections: [idField, ...selections] };
}
