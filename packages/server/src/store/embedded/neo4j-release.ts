import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../project-folder.ts';

/** The release of Neo4j that `graph/neo4j` pins. */
export type Neo4jRelease = {
  readonly version: string;
  readonly pom: string;
  /** File name of each jar → its SHA-256 in hexadecimal. */
  readonly jars: ReadonlyMap<string, string>;
  /** Changes whenever anything that is pinned does. */
  readonly fingerprint: string;
};

/** Reads what is pinned. */
export function readNeo4jRelease(): Neo4jRelease {
  const folder = join(PROJECT_FOLDER, 'graph', 'neo4j');
  const pom = join(folder, 'pom.xml');
  const pomText = readFileSync(pom, 'utf8');
  const list = readFileSync(join(folder, 'jars.sha256'), 'utf8');
  const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(pomText)?.[1];
  if (version === undefined) throw new Error(`${pom} has no neo4j.version.`);
  return {
    version,
    pom,
    jars: new Map(list.trim().split('\n').map(readLine)),
    fingerprint: createHash('sha256').update(pomText).update(list).digest('hex'),
  };
}

/** A line of sha256sum: the hash, two spaces, the name. */
function readLine(line: string): [name: string, hash: string] {
  const [hash, name] = line.split(/\s+/);
  return [name ?? '', hash ?? ''];
}
