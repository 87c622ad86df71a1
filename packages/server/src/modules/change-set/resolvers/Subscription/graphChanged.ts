import type { ToldChange } from '../../../../store/change-sets/committed-change.ts';
import type { RequestContext } from '../../../request-context.ts';
import { toldChange } from '../../told-change.ts';

/** `Subscription.graphChanged`: every change of the graph, on whatever server it was made. */
export const graphChanged = {
  subscribe: (_: unknown, _given: unknown, context: RequestContext) => context.changes(),
  resolve: ([change]: [ToldChange], _: unknown, context: RequestContext) =>
    toldChange(change, context),
};
