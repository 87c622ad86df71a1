/**
 * The longest in milliseconds that a query waits for the first of its kind, which may itself wait for
 * a lock that is held by whoever waits here.
 */
const LONGEST_WAIT = 2_000;

/** Asks a query, after the first of its kind where many ask it at once. */
export type FirstAlone = <Result>(query: string, ask: () => Promise<Result>) => Promise<Result>;

/**
 * Keeps all who ask one query at once behind the first of them for as long as the database may have
 * no plan of it. A Neo4j that was just started makes a plan for each of them, which takes it a second
 * each; once there is one they all use it. A connection that breaks may have led to a database that
 * is started anew, and makes every query a first one again.
 */
export function createFirstAlone(longestWait = LONGEST_WAIT): FirstAlone {
  const planned = new Set<string>();
  const firsts = new Map<string, Promise<void>>();
  const askFirst = async <Result>(query: string, ask: () => Promise<Result>): Promise<Result> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    firsts.set(query, promise);
    try {
      const result = await ask();
      planned.add(query);
      return result;
    } finally {
      if (firsts.get(query) === promise) firsts.delete(query);
      resolve();
    }
  };
  const askInTurn = async <Result>(query: string, ask: () => Promise<Result>): Promise<Result> => {
    const patience = startPatience(longestWait);
    try {
      for (let isLate = false; !isLate && !planned.has(query); ) {
        const first = firsts.get(query);
        // Nothing may come between this look and the note that somebody is the first.
        if (first === undefined) return await askFirst(query, ask);
        isLate = await Promise.race([first.then(() => false), patience.isUp]);
      }
    } finally {
      patience.end();
    }
    return ask();
  };
  return async (query, ask) => {
    try {
      return await (planned.has(query) ? ask() : askInTurn(query, ask));
    } catch (error) {
      if (isOfConnection(error)) planned.clear();
      throw error;
    }
  };
}

/** A time that is up after so many milliseconds, and keeps no process alive. */
function startPatience(longest: number) {
  const { promise: isUp, resolve } = Promise.withResolvers<true>();
  const timer = setTimeout(resolve, longest, true);
  timer.unref();
  return { isUp, end: () => clearTimeout(timer) };
}

/** Whether an error is the driver's own, and no answer of the database. */
function isOfConnection(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code !== '' && !code.startsWith('Neo.');
}
