import { readEnvironment } from '../environment.ts';
import { type OpenDatabase, openDatabase } from '../store/open-database.ts';

/** Gives the work the database that the environment names, and closes it afterwards. */
export async function withDatabase<Result>(
  signal: AbortSignal,
  work: (opened: OpenDatabase) => Promise<Result>,
): Promise<Result> {
  const opened = await openDatabase(readEnvironment(), { progress: tell, signal });
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

/** Progress goes to the error stream, as the output of a command may be piped on; counts are left out. */
function tell(doing: string, done?: number): void {
  if (done === undefined) process.stderr.write(`${doing} …\n`);
}
