import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../domain/refusal.ts';
import { describeError, type ErrorDescription } from './describe-error.ts';
import { statusOf } from './error-codes.ts';
import { LIMITS, limitExceeded } from './limits.ts';
import { replyError } from './reply-error.ts';

const TOO_MANY_REQUESTS = 429;

type Failure = ErrorDescription & { readonly status: number };

/** Answers what was thrown outside GraphQL, as JSON and without a stack. */
export function answerFailure(
  error: FastifyError | Error,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const failure = describeFailure(error, request);
  const seconds = failure.details?.['retryAfterSeconds'];
  if (typeof seconds !== 'number') return replyError(request, reply, failure);
  reply.header('retry-after', seconds);
  return replyError(request, reply, { ...failure, status: TOO_MANY_REQUESTS });
}

function describeFailure(error: FastifyError | Error, request: FastifyRequest): Failure {
  const { status = 500, message } = ofBody(error, request) ?? ofFastify(error);
  if (message instanceof Refusal) {
    return { status, code: message.code, message: message.message, details: message.details };
  }
  if (message !== undefined) return { status, code: 'BAD_USER_INPUT', message };
  const description = describeError(error, request.id);
  return { ...description, status: statusOf(description.code) };
}

type Words = { readonly status?: number; readonly message?: string | Refusal };

/** The words for a body that could not be read. */
function ofBody(error: FastifyError | Error, { headers, raw }: FastifyRequest): Words | undefined {
  switch ('code' in error ? error.code : undefined) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE': {
      const found = Number(headers['content-length'] ?? LIMITS.bodyBytes + 1);
      return { status: 413, message: limitExceeded({ name: 'bodyBytes', found }) };
    }
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE': {
      const given = headers['content-type'] ?? 'none';
      const message = `content-type: "${given}" is not read here. Send application/json.`;
      return { status: 415, message };
    }
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return { status: 400, message: 'The body is empty. Send a JSON object.' };
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return {
        status: 400,
        message: 'The body is no valid JSON. Send a JSON object.',
      };
    // Nobody reads this any more; it is the client that has gone, and no fault of ours to be logged.
    case 'ECONNRESET':
      return raw.complete ? undefined : { status: 400, message: 'The body ends too early.' };
    default:
      return undefined;
  }
}

/** What Fastify itself refuses, it words without secrets; all else has no message here. */
function ofFastify(error: FastifyError | Error): Words {
  if (!('code' in error) || !error.code.startsWith('FST_')) return {};
  const { statusCode = 500, message } = error;
  return statusCode >= 400 && statusCode < 500 ? { status: statusCode, message } : {};
}
