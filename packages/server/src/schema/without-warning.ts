/**
 * Runs work during which exactly one line, known to be untrue, is not printed as a warning.
 * Every other warning is printed as ever.
 */
export async function withoutWarning<Result>(
  isUntrue: (line: string) => boolean,
  work: () => Promise<Result>,
): Promise<Result> {
  const warn = console.warn;
  console.warn = (...words: unknown[]) => {
    if (!isUntrue(String(words[0]))) warn(...words);
  };
  try {
    return await work();
  } finally {
    console.warn = warn;
  }
}
