import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { expect, test } from 'vitest';
import { describeError } from './describe-error';

function refusal(extensions: Record<string, unknown>) {
  return new CombinedGraphQLErrors({
    data: null,
    errors: [{ message: 'to: there is no role "x" in use.', extensions }],
  });
}

test('a refusal keeps its sentence, its field and its suggestions', () => {
  const givenExtensions = {
    code: 'NOT_FOUND',
    field: 'to',
    value: 'x',
    suggestions: ['data-analyst'],
    requestId: 'r-1',
  };
  expect(describeError(refusal(givenExtensions))).toEqual({
    code: 'NOT_FOUND',
    message: 'to: there is no role "x" in use.',
    field: 'to',
    value: 'x',
    suggestions: ['data-analyst'],
    requestId: 'r-1',
  });
});

test('an error that the server masks shows no sentence of its own', () => {
  const actual = describeError(refusal({ code: 'INTERNAL_SERVER_ERROR', requestId: 'r-2' }));
  expect(actual).toMatchObject({ code: 'UNEXPECTED', message: null, requestId: 'r-2' });
});

test('no answer at all is trouble with the network', () => {
  expect(describeError(new TypeError('Failed to fetch'))).toMatchObject({ code: 'NETWORK' });
});

test('a proxy that finds no server says that the server is away', () => {
  const response = new Response('', { status: 503, headers: { 'x-request-id': 'r-3' } });
  const givenError = new ServerError('503', { response, bodyText: '' });
  expect(describeError(givenError)).toMatchObject({ code: 'UNAVAILABLE', requestId: 'r-3' });
});
