import type { ToldChange } from '../../../../store/change-sets/committed-change.ts';
import type { RequestContext } from '../../../request-context.ts';

/** `Subscription.graphChanged`: every change of the graph, on whatever server it was made. */
export const graphChanged = {
  subscribe: (_: unknown, _given: unknown, context: RequestContext) => context.changes(),
  resolve: ([{ changeSet, ...told }]: [ToldChange], _: unknown, context: RequestContext) => ({
    ...told,
    changeSet: () => context.changeSets.load(changeSet),
  }),
};
