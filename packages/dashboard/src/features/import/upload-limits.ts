/** The most that a file, and that all files of an import, may have; the server says the same. */
export const MOST_BYTES = 200_000_000;

/** The most that all files of an import may have. */
export const MOST_BYTES_IN_ALL = 500_000_000;

/** How the names of files end that can be imported. */
const ENDINGS = /\.(?:csv|txt|jsonl|json|zip)$/iu;

/** The files among those of a folder that can be imported; what systems hide there is none. */
export function importable(files: readonly File[]): File[] {
  return files.filter(({ name }) => ENDINGS.test(name) && !name.startsWith('.'));
}
