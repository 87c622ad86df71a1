import type { GraphQLResolveInfo } from 'graphql';
import type { Evidence } from '../../../store/read-evidence.ts';
import type { RequestContext } from '../../request-context.ts';
import { plainField, ResolvedObject } from '../../resolved-object.ts';

/** The fields of a piece of evidence; its source is read like any other entity. */
export const evidenceFields = {
  id: plainField,
  locator: plainField,
  note: plainField,
  source: (
    parent: Evidence | ResolvedObject,
    _: unknown,
    context: RequestContext,
    info: GraphQLResolveInfo,
  ) =>
    parent instanceof ResolvedObject
      ? parent.values[info.path.key]
      : context.entity(parent.source, info),
};
