import { describe, expect, test } from 'vitest';
import { describeError } from './describe-error.ts';

/** An error as the driver throws it: with a code of the database, or `N/A`. */
function driverError(code: string, message = 'the database says why'): Error {
  return Object.assign(new Error(message), { code });
}

describe('what the caller is told of the database', () => {
  test.each([
    ['is away', driverError('ServiceUnavailable'), /cannot be reached/],
    [
      'has all its connections in use',
      driverError('N/A', 'Connection acquisition timed out in 5000 ms.'),
      /cannot be reached/,
    ],
    [
      'let a write wait for another until its time was up',
      driverError('Neo.ClientError.Transaction.LockClientStopped'),
      /cannot be reached/,
    ],
    [
      'ended a transaction because it stops',
      driverError('Neo.ClientError.Transaction.Terminated'),
      /cannot be reached/,
    ],
    [
      'has failed for a reason that passes, however often it was asked',
      driverError('Neo.TransientError.Transaction.DeadlockDetected'),
      /cannot be reached/,
    ],
    [
      'gave up a query',
      driverError('Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration'),
      /took too long/,
    ],
  ])('where it %s', (_what, givenError, expectedMessage) => {
    const actual = describeError(givenError, 'request-1');
    expect(actual.code).toBe('UNAVAILABLE');
    expect(actual.message).toMatch(expectedMessage);
    expect(actual.message).not.toContain(givenError.message);
  });

  test('is nothing where it failed for another reason', () => {
    const givenError = driverError('Neo.ClientError.Statement.SyntaxError');
    const actual = describeError(givenError, 'request-1');
    expect(actual.code).toBe('INTERNAL_SERVER_ERROR');
    expect(actual.message).not.toContain('the database says why');
  });
});
