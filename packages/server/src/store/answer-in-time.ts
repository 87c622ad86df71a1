/** The database has not answered in time: what it was asked may have been done or not. */
class DatabaseSilentError extends Error {
  override readonly name = 'DatabaseSilentError';
  /** The driver's own code for a database that cannot be reached. */
  readonly code = 'ServiceUnavailable';
}

/**
 * What work comes to, or a failure where that takes longer than `within` milliseconds. A network that
 * swallows what is sent lets the driver wait for minutes, and whoever asked with it. The signal then
 * tells the work, which nobody waits for any more, to do nothing else.
 */
export async function answerInTime<Result>(
  within: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const late = new AbortController();
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const error = new DatabaseSilentError(`The database did not answer within ${within} ms.`);
    late.abort(error);
    reject(error);
  }, within);
  try {
    return await Promise.race([work(late.signal), promise]);
  } finally {
    clearTimeout(timer);
  }
}
