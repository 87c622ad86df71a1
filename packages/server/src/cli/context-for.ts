import type { RequestInfo } from '../http/request-info.ts';
import { revisionOf } from '../http/revision-header.ts';
import { type ContextSources, createRequestContext } from '../schema/create-request-context.ts';
import { awaitRevision } from '../store/await-revision.ts';

/**
 * Makes the context of each request, on a graph that is at least at the revision that its sender
 * has seen.
 */
export function contextFor(
  sources: ContextSources,
): (request: RequestInfo) => Promise<ReturnType<typeof createRequestContext>> {
  return async ({ headers, signal, person, origin, remoteAddress, waiting }) => {
    const revision = revisionOf(headers);
    if (revision !== undefined) await awaitRevision(sources.snapshots, revision);
    return createRequestContext(sources, {
      signal,
      person,
      origin,
      address: remoteAddress,
      waiting,
    });
  };
}
