import type { FastifyReply, FastifyRequest } from 'fastify';
import type { People } from '../store/people/people.ts';
import type { Admission } from './admission/create-admission.ts';
import { asRefusal } from './as-refusal.ts';
import { describeError } from './describe-error.ts';
import { statusOf } from './error-codes.ts';
import type { Exchange } from './exchange.ts';
import { readGraphqlParameters } from './graphql-parameters.ts';
import { noteOperation } from './note-operation.ts';
import { type RequestInfo, requestInfoOf } from './request-info.ts';

/**
 * Makes the function that gives a request its context. Apollo calls it after its own check for
 * forgeries and before it parses anything, so this is where a request is admitted or refused.
 */
export function createRequestContext<Context extends object>(
  admit: Admission,
  contextFor: (request: RequestInfo) => Context | Promise<Context>,
  people: People,
): (request: FastifyRequest, reply: FastifyReply) => Promise<Context> {
  return async (request, reply) => {
    const asItsCode = (error: unknown) =>
      asRefusal(error, statusOf(describeError(error, request.id).code));
    const info = await knownRequest(request, reply, people).catch((error: unknown) => {
      throw asItsCode(error);
    });
    try {
      admitRequest(request, admit);
    } catch (error) {
      const isOurs = describeError(error, request.id).code === 'INTERNAL_SERVER_ERROR';
      throw asRefusal(error, isOurs ? 500 : 400);
    }
    try {
      return await contextFor(info);
    } catch (error) {
      throw asItsCode(error);
    }
  };
}

async function knownRequest(request: FastifyRequest, reply: FastifyReply, people: People) {
  const info = requestInfoOf(request, reply, people);
  // Who sends a key that is none is told, also where the fields asked for are for everyone.
  if (request.headers.authorization !== undefined) await info.person();
  await openSchema(request.exchange, info);
  return info;
}

/** A schema that is closed to anonymous callers is open to whoever is signed in. */
async function openSchema(
  exchange: Exchange,
  { hasCredential, person }: RequestInfo,
): Promise<void> {
  if (exchange.schemaIsOpen || !hasCredential) return;
  exchange.schemaIsOpen = (await person()) !== null;
}

function admitRequest(request: FastifyRequest, admit: Admission): void {
  const parameters = readGraphqlParameters(request);
  if (parameters === undefined) return;
  noteOperation(request.exchange, parameters.operationName);
  admit({ ...parameters, schemaIsOpen: request.exchange.schemaIsOpen });
}
