import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Exports } from '../store/exchange/export-file.ts';
import type { AskedPart } from '../store/exchange/read-export-part.ts';
import { refuseStrangeParameters } from './refuse-strange-parameters.ts';

/** Whoever takes nothing for so long, in milliseconds, is not there any more. */
const IDLE_MILLISECONDS = 60_000;

/** Serves the graph, or parts of it, as files to save. */
export function serveExports(app: FastifyInstance, exports: Exports): void {
  app.get<{ Params: { file: string } }>(
    '/export/:file',
    // To answer a HEAD would be to read all of it for nothing.
    { exposeHeadRoute: false },
    async (request, reply) => {
      const file = await exports.open(request.params.file, askedPart(request));
      reply.raw.setTimeout(IDLE_MILLISECONDS, () => file.content.destroy());
      file.content.once('close', () => reply.raw.setTimeout(0));
      return reply
        .type(file.mediaType)
        .header('content-disposition', `attachment; filename="${file.name}"`)
        .header('cache-control', 'no-store')
        .header('x-rolegraph-revision', file.revision)
        .send(file.content);
    },
  );
}

/** What a part may be asked for by. */
const PARAMETERS: readonly string[] = ['kind', 'around', 'depth'];

function askedPart({ query }: FastifyRequest): AskedPart {
  const given = query as Readonly<Record<string, string | readonly string[]>>;
  // A misspelt one would be answered with the whole graph.
  refuseStrangeParameters(given, PARAMETERS);
  const depth = lastOf(given['depth']);
  return {
    kinds: [given['kind'] ?? []].flat().flatMap((kinds) => kinds.split(',')),
    around: lastOf(given['around']),
    depth: depth === undefined ? undefined : Number(depth),
  };
}

const lastOf = (given: string | readonly string[] | undefined): string | undefined =>
  typeof given === 'object' ? given.at(-1) : given;
