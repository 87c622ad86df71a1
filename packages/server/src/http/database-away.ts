const CODES = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.TransientError.Database.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseUnavailable',
]);

/** The driver gives no code of its own where all its connections are in use for too long. */
const ALL_IN_USE = /^Connection acquisition timed out/;

/** Whether an error says that the database cannot be reached now, judged by the driver's codes. */
export function databaseIsAway(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return CODES.has(String(error.code)) || ALL_IN_USE.test(error.message);
}

/** Whether an error says that the database gave a query up because it took too long. */
export function queryTookTooLong(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return String(error.code).startsWith('Neo.ClientError.Transaction.TransactionTimedOut');
}
