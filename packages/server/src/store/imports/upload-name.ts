import { Refusal } from '../../domain/refusal.ts';

/** The longest name of a file, in bytes; more than file systems take. */
const LONGEST = 200;

/** Files that an import reads. */
const READ = /\.(?:csv|txt|jsonl|json)$/iu;
const ARCHIVE = /\.zip$/iu;

/** Whether a file is one that is unpacked. */
export const isArchive = (name: string): boolean => ARCHIVE.test(name);

/** Whether a file is one that is read; what else is in an archive is passed over. */
export const isRead = (name: string): boolean => READ.test(name) && isPlainName(name);

/** A name that is the same on every file system, and leads nowhere else. */
const isPlainName = (name: string): boolean =>
  !/[/\\\p{Cc}\p{Cf}]/u.test(name) && !name.startsWith('.') && Buffer.byteLength(name) <= LONGEST;

/**
 * The name of a file that is uploaded.
 * @throws Refusal BAD_USER_INPUT where it is no name of a file that can be imported
 */
export function readUploadName(given: unknown): string {
  const name = typeof given === 'string' ? given.normalize('NFC').trim() : '';
  const why =
    name === ''
      ? 'is missing; say what the file is called'
      : !isPlainName(name)
        ? `is no name of a file; give one of at most ${LONGEST} bytes, without folders and control characters, that does not begin with a dot`
        : !isRead(name) && !isArchive(name)
          ? 'does not say what the file is; it has to end with .csv, .txt, .jsonl, .json or .zip'
          : undefined;
  if (why === undefined) return name;
  const value = name.slice(0, 80);
  throw new Refusal('BAD_USER_INPUT', `name: "${value}" ${why}.`, { field: 'name', value });
}
