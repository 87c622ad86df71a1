import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { readJsonFile } from './json-file.ts';
import { isRunning, markProcess } from './process-mark.ts';

/**
 * The classes of a release of Neo4j as one build of Java lays them out in memory. A start that maps
 * them takes 5 s on two cores, one that reads them out of 150 jars takes 8, and the first change set
 * after it takes 2.4 s, not 3.5. Java makes the archive when a Neo4j without one ends, which takes it
 * eight seconds more, once; it looks at the jars before it uses one, and does without where they are
 * others.
 */
export type ClassArchive = {
  /** The file, of some 120 MB. */
  readonly path: string;
};

const mark = z.object({ pid: z.number(), startedAt: z.string() });

/** The archive of a release and a build of Java. */
export function classArchiveOf(releaseFolder: string, javaBuild: string): ClassArchive {
  const build = javaBuild.replaceAll(/[^\w.+-]/g, '_');
  return { path: join(releaseFolder, 'classes', `java-${build}.jsa`) };
}

/** What Java is told of the archive: to use it, or to make it where nobody else is about to. */
export function claimArchive({ path }: ClassArchive): {
  readonly parameters: readonly string[];
  /** The file that is made; undefined where none is. */
  readonly draft?: string;
} {
  if (existsSync(path)) return { parameters: [`-XX:SharedArchiveFile=${path}`] };
  const claim = `${path}.claim`;
  if (!takeClaim(claim)) return { parameters: [] };
  removeDrafts(path);
  const draft = `${path}.${process.pid}.draft`;
  return { parameters: [`-XX:ArchiveClassesAtExit=${draft}`], draft };
}

/** Puts an archive in its place once Java has ended well, for all that start after it. */
export function keepArchive(draft: string): void {
  const path = draft.replace(/\.\d+\.draft$/, '');
  if (existsSync(draft)) renameSync(draft, path);
  rmSync(`${path}.claim`, { force: true });
}

/** Whether this process is the one that has the archive made, until it ends. */
function takeClaim(claim: string): boolean {
  const earlier = readJsonFile(claim, mark);
  if (earlier && isRunning(earlier)) return false;
  try {
    mkdirSync(dirname(claim), { recursive: true });
    rmSync(claim, { force: true });
    writeFileSync(claim, JSON.stringify(markProcess(process.pid)), { flag: 'wx' });
    return true;
  } catch {
    // Another process was faster, or the folder may not be written to: a Neo4j runs without it.
    return false;
  }
}

/** A Neo4j that was killed leaves what it has made so far. */
function removeDrafts(path: string): void {
  const folder = dirname(path);
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.draft')) rmSync(join(folder, name), { force: true });
  }
}
