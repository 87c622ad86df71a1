import { readEnvironment } from '../environment.ts';
import { type DatabaseChoice, type OpenDatabase, openDatabase } from '../store/open-database.ts';

/** Gives the work the database that the environment names, and closes it afterwards. */
export async function withDatabase<Result>(
  signal: AbortSignal,
  work: (opened: OpenDatabase) => Promise<Result>,
  options: Pick<DatabaseChoice, 'mayBeHalfRestored'> = {},
): Promise<Result> {
  const choice = { ...readEnvironment(), ...options };
  const opened = await openDatabase(choice, { progress: tell, signal });
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
