import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StartupError } from '../startup-error.ts';
import type { EmbeddedFolder } from './embedded-folder.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';

const record = z.object({ neo4j: z.string() });

/** Refuses a store that this release of Neo4j cannot open or upgrade. */
export function checkStoreVersion(folder: EmbeddedFolder, ours: string): void {
  const theirs = readJsonFile(folder.version, record)?.neo4j;
  if (theirs === undefined) {
    if (existsSync(join(folder.home, 'data', 'databases', 'neo4j'))) {
      throw new StartupError(
        `"${folder.home}" holds a store but not which Neo4j wrote it: write {"neo4j":"<version>"} into "${folder.version}" if you know, or set DATA_DIR to another folder.`,
      );
    }
    return;
  }
  const refusal = refuseStore(theirs, ours);
  if (refusal) throw new StartupError(`The store in "${folder.home}" ${refusal}`);
}

/** Notes that this release has opened the store, which upgraded it where it was older. */
export function recordStoreVersion(folder: EmbeddedFolder, ours: string): void {
  writeJsonFile(folder.version, { neo4j: ours });
}

/** Why a store of one release cannot be opened by another; undefined where it can. */
export function refuseStore(theirs: string, ours: string): string | undefined {
  if (compareReleases(theirs, ours) > 0) {
    return `was written by Neo4j ${theirs}, which is newer than this Rolegraph's ${ours}: update Rolegraph, or set DATA_DIR to another folder.`;
  }
  if (theirs.split('.')[0] !== ours.split('.')[0]) {
    return `was written by Neo4j ${theirs}, which ${ours} cannot upgrade by itself: migrate it with "neo4j-admin database migrate" and then correct version.json there, or set DATA_DIR to another folder.`;
  }
  return undefined;
}

function compareReleases(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
