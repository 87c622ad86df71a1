import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf, startServer } from '../testkit/server-process.ts';

/** Starts a server on the seed with a database of its own, and takes both down after the work. */
export async function* withServer<Result>(
  work: (address: string, pid: number) => AsyncIterable<Result>,
): AsyncGenerator<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'rolegraph-bench-'));
  const server = startServer({ DATA_DIR: join(folder, 'data') });
  try {
    process.stderr.write('a server on the seed …\n');
    yield* work(await addressOf(server), server.pid);
  } finally {
    server.kill('SIGTERM');
    await server.ended;
    rmSync(folder, { recursive: true, force: true });
  }
}
