import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PROJECT_FOLDER } from '../project-folder.ts';
import { StartupError } from '../startup-error.ts';
import type { Progress, Step } from '../step.ts';
import { writeAtOnce } from './json-file.ts';
import type { Neo4jRelease } from './neo4j-release.ts';
import { runCommand } from './run-command.ts';
import { withFolderLock } from './with-folder-lock.ts';

const TOOLS = join(PROJECT_FOLDER, '.tools');

/** Whether the jars of this release are there, whole and checked. */
export function isNeo4jFetched(release: Neo4jRelease): boolean {
  const stamp = stampOf(release);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === release.fingerprint;
}

/** The folder of the jars of a release; every data folder uses the same. */
export function jarsOf(release: Neo4jRelease): string {
  return join(homeOf(release), 'lib');
}

/**
 * Fetches the jars with Maven, checks each against its pinned hash, and puts them in their place at
 * one stroke, so that a fetch which was cut short leaves nothing that looks whole.
 */
export async function fetchNeo4j(release: Neo4jRelease, step: Step): Promise<void> {
  mkdirSync(TOOLS, { recursive: true });
  const lock = { folder: TOOLS, file: join(TOOLS, 'neo4j.lock') };
  await withFolderLock(lock, () => fetchUnderLock(release, step), step.signal);
}

async function fetchUnderLock(release: Neo4jRelease, step: Step): Promise<void> {
  if (isNeo4jFetched(release)) return;
  const draft = `${homeOf(release)}.draft`;
  rmSync(draft, { recursive: true, force: true });
  const lib = join(draft, 'lib');
  await copyJars(release, lib, step);
  await checkJars(release, lib, step.progress);
  rmSync(homeOf(release), { recursive: true, force: true });
  renameSync(draft, homeOf(release));
  writeAtOnce(stampOf(release), release.fingerprint);
}

const homeOf = (release: Neo4jRelease): string => join(TOOLS, `neo4j-${release.version}`);
const stampOf = (release: Neo4jRelease): string => join(homeOf(release), 'complete.sha256');

async function copyJars(
  release: Neo4jRelease,
  lib: string,
  { progress, signal }: Step,
): Promise<void> {
  let fetched = 0;
  const onLine = (line: string): void => {
    const jar = /Downloaded from .*\/([^/ ]+\.jar) /.exec(line)?.[1];
    if (jar !== undefined && release.jars.has(jar)) {
      progress('jars fetched', ++fetched, release.jars.size);
    }
  };
  progress(`fetching Neo4j ${release.version} with Maven`);
  const { code, lines } = await runCommand(
    'mvn',
    ['-B', '-f', release.pom, 'dependency:copy-dependencies', `-DoutputDirectory=${lib}`],
    { onLine, signal },
  );
  signal.throwIfAborted();
  if (code !== 0) {
    const reason = lines.find((line) => line.startsWith('[ERROR]')) ?? lines.at(-1);
    throw new StartupError(
      `Maven could not fetch Neo4j (${reason}): check the connection to Maven Central or its mirror in ~/.m2/settings.xml and start again.`,
    );
  }
}

async function checkJars(release: Neo4jRelease, lib: string, progress: Progress): Promise<void> {
  let checked = 0;
  for (const [jar, expected] of release.jars) {
    const actual = await hashFile(join(lib, jar)).catch(() => 'missing');
    if (actual !== expected) {
      throw new StartupError(
        `The jar "${jar}" that Maven gave is not the one that graph/neo4j/jars.sha256 names: delete it from the local Maven repository (~/.m2/repository) and start again.`,
      );
    }
    progress('jars checked', ++checked, release.jars.size);
  }
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
