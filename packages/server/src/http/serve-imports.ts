import type { Readable } from 'node:stream';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../domain/refusal.ts';
import type { Imports } from '../store/imports/open-imports.ts';
import { uploadTooLarge } from '../store/imports/upload-limits.ts';
import type { People } from '../store/people/people.ts';
import { answerFailure } from './answer-failures.ts';
import { refuseForgedUpload } from './auth/refuse-forgery.ts';
import { UPLOAD_LIMITS } from './limits.ts';
import { refuseStrangeParameters } from './refuse-strange-parameters.ts';
import { replyError } from './reply-error.ts';
import { personOf } from './request-info.ts';
import { refuseUnreadableBody } from './unreadable-body.ts';

/** What an upload may be asked for with. */
const PARAMETERS: readonly string[] = ['name', 'import'];

/** Serves `/imports`: files come in, and reports of what was left out go out. */
export async function serveImports(
  app: FastifyInstance,
  imports: Imports,
  people: People,
): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // The body is a stream, which is counted where it is stored.
    scope.addContentTypeParser('application/octet-stream', (_request, body, done) => {
      done(null, body);
    });
    scope.setErrorHandler(answerUpload);
    serveUploads(scope, imports, people);
    scope.get<{ Params: { id: string } }>(
      '/imports/:id/report.csv',
      { exposeHeadRoute: false },
      async (request, reply) => {
        const { id } = request.params;
        return reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', `attachment; filename="import-${id}-report.csv"`)
          .header('cache-control', 'no-store')
          .send(await imports.report(id));
      },
    );
  });
}

function serveUploads(scope: FastifyInstance, imports: Imports, people: People): void {
  scope.post(
    '/imports',
    { config: { isUpload: true }, onRequest: [refuseUnreadableBody, refuseForgedUpload] },
    async (request, reply) => {
      const person = await personOf(request, people);
      if (person === null) throw new Error('somebody without an account may upload');
      const { name, into } = readParameters(request);
      refuseTooLong(request);
      const { id, files } = await imports.upload({
        name,
        into,
        content: (request.body ?? request.raw) as Readable,
        author: { id: person.id, name: person.name },
      });
      const told = files.map(({ name: file, size }) => ({ name: file, size }));
      return reply.code(201).header('cache-control', 'no-store').send({ import: id, files: told });
    },
  );
}

function readParameters({ query }: FastifyRequest): { name: unknown; into: string | undefined } {
  const given = query as Readonly<Record<string, unknown>>;
  refuseStrangeParameters(given, PARAMETERS);
  const into = given['import'];
  return { name: given['name'], into: typeof into === 'string' ? into : undefined };
}

/** What says itself that it is too long need not be read. */
function refuseTooLong({ headers }: FastifyRequest): void {
  const length = Number(headers['content-length'] ?? 0);
  if (length > UPLOAD_LIMITS.fileBytes) throw uploadTooLarge('fileBytes', UPLOAD_LIMITS);
}

function answerUpload(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof Refusal && error.code === 'LIMIT_EXCEEDED') {
    const { code, message, details } = error;
    return replyError(request, reply, { status: 413, code, message, details });
  }
  if ('code' in error && error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    const given = request.headers['content-type'] ?? 'none';
    const message = `content-type: "${given}" is not read here. Send application/octet-stream, with the file as the body.`;
    return replyError(request, reply, { status: 415, code: 'BAD_USER_INPUT', message });
  }
  return answerFailure(error, request, reply);
}
