import type { FastifyInstance } from 'fastify';

/** A request has this long to end once the server is closing. */
const DRAIN_MILLISECONDS = 10_000;

/** Makes the function that stops a server once the requests under way have their answers. */
export function prepareDrain(app: FastifyInstance): () => Promise<void> {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  // A connection that outlives its last answer would hold up the closing until it times out.
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
  return async () => {
    const timer = setTimeout(() => app.server.closeAllConnections(), DRAIN_MILLISECONDS);
    try {
      await app.close();
    } finally {
      clearTimeout(timer);
    }
  };
}
