import type { FastifyReply } from 'fastify';

/**
 * A signal that is aborted when the client goes away, or is cut off at the end of a shutdown, before
 * it has its answer. Fastify's own `request.signal` is aborted as soon as the body has been read.
 */
export function goneSignal({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  const abortUnlessAnswered = () => {
    if (!raw.writableFinished) controller.abort();
  };
  if (raw.destroyed) abortUnlessAnswered();
  else raw.once('close', abortUnlessAnswered);
  return controller.signal;
}
