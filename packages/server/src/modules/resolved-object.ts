import type { GraphQLResolveInfo } from 'graphql';

/**
 * An object that an inner execution has already completed. An entity that is read for a field of
 * ours comes with everything that the client asked of it, under the names that the client gave;
 * the outer execution then goes over it again, and has to read those names instead of the fields'.
 */
export class ResolvedObject {
  readonly values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.values = values;
  }
}

/** The list that an inner execution left at the place being resolved; null where there was none. */
export function resolvedList(
  parent: Readonly<Record<string, unknown>>,
  info: GraphQLResolveInfo,
): ResolvedObject[] | null {
  const found = parent[info.path.key];
  if (!Array.isArray(found) || !found.every(isRecord)) return null;
  return found.map((values) => new ResolvedObject(values));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A resolver for a plain field of an object that may have been completed before. */
export function plainField(
  parent: ResolvedObject | Readonly<Record<string, unknown>>,
  _: unknown,
  _context: unknown,
  info: GraphQLResolveInfo,
): unknown {
  return parent instanceof ResolvedObject ? parent.values[info.path.key] : parent[info.fieldName];
}
