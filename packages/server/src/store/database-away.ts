const CODES = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.ClientError.Database.DatabaseUnavailable',
  // The driver counts these two among the client's faults, so that it does not repeat them: the time
  // was up while a transaction waited for the lock of another, or the database is about to stop.
  'Neo.ClientError.Transaction.LockClientStopped',
  'Neo.ClientError.Transaction.Terminated',
]);

/** What passes by itself; the driver has repeated it for a while and in vain. */
const PASSING = 'Neo.TransientError.';

/** The driver gives no code of its own where all its connections are in use for too long. */
const ALL_IN_USE = /^Connection acquisition timed out/;

/** Whether an error says that the database does not get to it now, judged by the driver's codes. */
export function databaseIsAway(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  const code = String(error.code);
  return CODES.has(code) || code.startsWith(PASSING) || ALL_IN_USE.test(error.message);
}

/** Whether an error says that the database gave a query up because it took too long. */
export function queryTookTooLong(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return String(error.code).startsWith('Neo.ClientError.Transaction.TransactionTimedOut');
}
