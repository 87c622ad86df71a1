import { basename, resolve } from 'node:path';
import { Refusal } from '../../domain/refusal.ts';

/** `esco-1.1.1`, `ESCO dataset - v1.2.0 - en`, `db_29_2_text`. */
const VERSION = /(?:^|[^\d.])(\d+[._]\d+(?:[._]\d+)?)(?![\d.])/u;

/** The version that a name tells; undefined where it tells none. */
export const versionIn = (name: string): string | undefined =>
  VERSION.exec(name)?.[1]?.replaceAll('_', '.');

/** Which versions of a taxonomy are known. */
export type KnownVersions = {
  readonly taxonomy: string;
  readonly isKnown: (version: string) => boolean;
  /** As the end of a sentence: `1.1 and 1.2`. */
  readonly known: string;
};

/**
 * The version of a taxonomy, as it is given, else as the folder is called: the files do not say it.
 * @throws Refusal where there is none, or one that is not known
 */
export function versionOf(
  folder: string,
  given: string | undefined,
  { taxonomy, isKnown, known }: KnownVersions,
): string {
  const name = basename(resolve(folder));
  const version = given ?? versionIn(name);
  const field = given === undefined ? 'path' : 'release';
  if (version === undefined) {
    const message = `path: "${name}" does not say which version of ${taxonomy} it is; give it with --release, such as --release 1.2.0.`;
    throw new Refusal('BAD_USER_INPUT', message, { field, value: name });
  }
  if (isKnown(version)) return version;
  const message = `${field}: version ${version} of ${taxonomy} is not known here; known are ${known}. Take one of these, or a newer Rolegraph.`;
  throw new Refusal('BAD_USER_INPUT', message, { field, value: version });
}
