import { describeError } from '../../http/describe-error.ts';
import { CommandError } from '../command-error.ts';

/**
 * The outcome of work; a refusal is told with all its problems, each in a line of its own.
 * @throws CommandError where the work is refused
 */
export async function told<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    const { cause, message, details } = describeError(error, '');
    // What is no refusal is a fault of ours, or an outage.
    if (cause !== undefined) throw cause;
    throw new CommandError(linesOf(message, details?.['problems']).join('\n'));
  }
}

type Problem = { readonly field: string; readonly message: string };

function linesOf(message: string, problems: unknown): string[] {
  if (!Array.isArray(problems) || problems.length < 2) return [message];
  const lines = (problems as Problem[]).map((problem) => `  ${problem.field}: ${problem.message}`);
  return [`Refused for ${problems.length} problems; nothing was changed:`, ...lines];
}
