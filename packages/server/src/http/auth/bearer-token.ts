import type { FastifyRequest } from 'fastify';
import { Refusal } from '../../domain/refusal.ts';

const BEARER = /^Bearer +(\S+)$/i;

/**
 * The API key that a request gives, if it gives one.
 * @throws Refusal UNAUTHENTICATED where the header is not of the form `Bearer <key>`
 */
export function bearerTokenOf({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
  const { authorization } = headers;
  if (authorization === undefined) return undefined;
  const token = BEARER.exec(authorization)?.[1];
  if (token !== undefined) return token;
  const message =
    'authorization is not of the form "Bearer rg_…". Send an API key so, or leave the header out.';
  throw new Refusal('UNAUTHENTICATED', message, { field: 'authorization' });
}
