import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../domain/import/dataset.ts';
import type { ReadOptions } from './each-row.ts';
import { listFolder } from './find-file.ts';
import { type KnownVersions, versionOf } from './version-of-folder.ts';

/** A taxonomy that can be imported. */
export type Taxonomy = {
  /** What its external ids, and the ids of its jobs, begin with. */
  readonly scheme: string;
  readonly versions: KnownVersions;
  /** How the names of its files end. */
  readonly ending: string;
  /** @throws Refusal where the files are no sound dataset */
  readonly read: (folder: string, version: string, options?: ReadOptions) => Promise<Dataset>;
};

/** The files of one version of a taxonomy, of which nothing is read yet. */
export type FoundDataset = {
  readonly title: string;
  /** The id of the job that imports them: the same for the same content. */
  readonly job: string;
  readonly read: (options?: ReadOptions) => Promise<Dataset>;
};

/** Letters of the hash of the content that tell two imports of one version apart. */
const HASH_LENGTH = 8;

/**
 * Finds out what is in a folder, without reading what the files say.
 * @throws Refusal where there is no such folder, or its version is not known
 */
export async function findDataset(
  { scheme, versions, ending, read }: Taxonomy,
  folder: string,
  release?: string,
): Promise<FoundDataset> {
  const files = (await listFolder(folder)).filter((file) => file.endsWith(ending)).toSorted();
  const version = versionOf(folder, release, versions);
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file}\0`);
    const chunks = createReadStream(join(folder, file)) as AsyncIterable<Buffer>;
    for await (const chunk of chunks) hash.update(chunk);
  }
  return {
    title: `${versions.taxonomy} v${version}`,
    job: `${scheme}-${version}-${hash.digest('hex').slice(0, HASH_LENGTH)}`,
    read: (options) => read(folder, version, options),
  };
}
