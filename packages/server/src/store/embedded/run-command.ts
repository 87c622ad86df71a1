import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** How a command ended; `lines` are the last it printed, errors included. */
export type CommandResult = { readonly code: number | null; readonly lines: readonly string[] };

export type CommandOptions = {
  readonly onLine?: (line: string) => void;
  /** The whole environment of the command; that of this process where absent. */
  readonly env?: Record<string, string>;
  /** The folder to run in; that of this process where absent. */
  readonly cwd?: string;
  /** Asks the command to end when aborted; the call still waits until it has ended. */
  readonly signal?: AbortSignal;
};

const KEPT_LINES = 40;

/**
 * Runs a command to its end and tells of each line that it prints. A command that does not exist
 * ends with the code null.
 */
export async function runCommand(
  command: string,
  parameters: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const lines: string[] = [];
  const child = spawn(command, parameters, {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.env && { env: options.env }),
    ...(options.cwd && { cwd: options.cwd }),
    ...(options.signal && { signal: options.signal }),
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (lines.length > KEPT_LINES) lines.shift();
      options.onLine?.(line);
    });
  }
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.on('error', (error) => {
    lines.push(error.message);
    // One that was started and is aborted goes on until it closes.
    if (child.pid === undefined) resolve(null);
  });
  child.once('close', (code) => resolve(code));
  return { code: await promise, lines };
}
