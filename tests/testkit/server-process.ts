import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '../..');

/** A Rolegraph process as an operator sees it. */
export type RolegraphProcess = {
  readonly pid: number;
  /** All that it has printed so far, on both streams. */
  readonly output: () => string;
  /** What it has printed so far on standard output alone. */
  readonly result: () => string;
  /** Its exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** Waits until it has printed what matches, and fails when it ends before. */
  readonly prints: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly kill: (signal: NodeJS.Signals) => void;
};

type Variables = Readonly<Record<string, string>>;

/** What a process inherits: where programs are, how the run of all tests has Java compile, and what Node has compiled. */
const INHERITED = ['PATH', 'HOME', 'JAVA_TOOL_OPTIONS', 'NODE_COMPILE_CACHE'];

/** Starts the server as `npm start` does once all is installed, with hardly a variable inherited. */
export function startServer(variables: Variables): RolegraphProcess {
  return run(['packages/server/src/main.ts'], { HOST: '127.0.0.1', PORT: '0', ...variables });
}

/** Runs a command of the command line. */
export function runRolegraph(
  parameters: readonly string[],
  variables: Variables,
): RolegraphProcess {
  return run(['packages/server/src/cli/main.ts', ...parameters], variables);
}

/** Waits until a server answers and returns its address. */
export async function addressOf(server: RolegraphProcess): Promise<string> {
  const [, address = ''] = await server.prints(/Rolegraph is at (http:\S+)/);
  return address;
}

/** Runs a script of the project with Node. */
export function run(parameters: readonly string[], variables: Variables): RolegraphProcess {
  return runIn(PROJECT, parameters, variables);
}

/** Runs a script with Node in a folder. */
export function runIn(
  folder: string,
  parameters: readonly string[],
  variables: Variables,
): RolegraphProcess {
  return runProgram([process.execPath, ...parameters], folder, variables);
}

/** Runs any program in a folder, with what it is to read. */
export function runProgram(
  [program = '', ...parameters]: readonly string[],
  folder: string,
  variables: Variables,
  input = '',
): RolegraphProcess {
  const child = spawn(program, parameters, {
    cwd: folder,
    env: {
      ...Object.fromEntries(INHERITED.map((name) => [name, process.env[name]])),
      ...variables,
    },
    stdio: 'pipe',
  });
  child.stdin.end(input);
  let output = '';
  let result = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (stream === child.stdout) result += chunk.toString();
      child.emit('printed');
    });
  }
  const ended = endOf(child);
  return {
    pid: child.pid ?? 0,
    output: () => output,
    result: () => result,
    ended,
    prints: (pattern) => awaitPrint(child, ended, () => output, pattern),
    kill: (signal) => void child.kill(signal),
  };
}

async function endOf(child: ChildProcess): Promise<number | NodeJS.Signals> {
  await once(child, 'close');
  return child.exitCode ?? child.signalCode ?? 0;
}

async function awaitPrint(
  child: ChildProcess,
  ended: Promise<number | NodeJS.Signals>,
  output: () => string,
  pattern: RegExp,
): Promise<RegExpExecArray> {
  const gone = ended.then((how) => {
    throw new Error(`It ended (${how}) without printing ${pattern}:\n${output()}`);
  });
  gone.catch(() => undefined);
  for (;;) {
    const found = pattern.exec(output());
    if (found) return found;
    await Promise.race([once(child, 'printed'), gone]);
  }
}
