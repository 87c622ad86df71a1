import type { FastifyRequest } from 'fastify';
import type { Variables } from './admission/check-inputs.ts';

/** What a request asks, as far as it can be read; the rest is for Apollo to refuse. */
type GraphqlParameters = {
  readonly query: string;
  readonly variables: Variables;
  readonly operationName: string | undefined;
};

/** Reads the parameters of a POST from its body and of a GET from its address. */
export function readGraphqlParameters(request: FastifyRequest): GraphqlParameters | undefined {
  const source = request.method === 'GET' ? fromAddress(request) : request.body;
  if (!isRecord(source) || typeof source['query'] !== 'string') return undefined;
  const { query, variables, operationName } = source;
  return {
    query,
    variables: isRecord(variables) ? variables : {},
    operationName: typeof operationName === 'string' ? operationName : undefined,
  };
}

/** Reads an address as the executor does, or the two could read different documents out of one. */
function fromAddress({ url }: FastifyRequest): Record<string, unknown> {
  const parameters = new URL(url, 'http://localhost').searchParams;
  return {
    query: parameters.get('query'),
    variables: parseJson(parameters.get('variables')),
    operationName: parameters.get('operationName'),
  };
}

function parseJson(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
