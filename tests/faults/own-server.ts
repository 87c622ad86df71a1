import { addressOf, type RolegraphProcess, startServer } from '../testkit/server-process.ts';

/** A server that may be killed and started again; its address is another one then. */
export type OwnServer = {
  readonly address: () => string;
  /** Ends it without a word, as a crash does. */
  readonly kill: () => Promise<void>;
  /** Starts it again and waits until it answers. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** What it has logged of failures that it did not explain to their callers. */
  readonly unexplained: () => string[];
};

/** How the log calls such a failure. */
const MASKED = 'an error was masked';

/** Starts a server and waits until it answers. */
export async function startOwnServer(
  variables: Readonly<Record<string, string>>,
): Promise<OwnServer> {
  let server: RolegraphProcess;
  let address = '';
  const started: RolegraphProcess[] = [];
  const restart = async (): Promise<void> => {
    server = startServer(variables);
    started.push(server);
    try {
      address = await addressOf(server);
    } catch (error) {
      server.kill('SIGKILL');
      throw error;
    }
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    server.kill(signal);
    await server.ended;
  };
  await restart();
  return {
    address: () => address,
    kill: () => end('SIGKILL'),
    restart,
    stop: () => end('SIGTERM'),
    unexplained: () =>
      started.flatMap(({ output }) =>
        output()
          .split('\n')
          .filter((line) => line.includes(MASKED)),
      ),
  };
}
