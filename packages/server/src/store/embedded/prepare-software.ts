import { dirname } from 'node:path';
import { StartupError } from '../startup-error.ts';
import type { Step } from '../step.ts';
import { type ClassArchive, classArchiveOf } from './class-archive.ts';
import { fetchNeo4j, isNeo4jFetched, jarsOf } from './fetch-neo4j.ts';
import { findJava, hasMaven, type Java } from './find-java.ts';
import { installPrograms } from './install-programs.ts';
import type { Neo4jSettings } from './neo4j-command.ts';
import { readNeo4jRelease } from './neo4j-release.ts';
import type { Program } from './plan-installation.ts';

/** What is needed to run Neo4j. */
export type Neo4jSoftware = {
  /** Path of the java command. */
  readonly java: string;
  /** Folder of the jars. */
  readonly jars: string;
  readonly version: string;
  /** Its classes, as this Java has laid them out before. */
  readonly classes: ClassArchive;
  /** Settings beside our own. */
  readonly settings?: Neo4jSettings;
};

/** Makes sure of Java, and of Neo4j's jars, which take Maven where they are not there yet. */
export async function prepareSoftware(
  javaHome: string | undefined,
  step: Step,
): Promise<Neo4jSoftware> {
  const release = readNeo4jRelease();
  const fetched = isNeo4jFetched(release);
  const java = await findJava(javaHome);
  const missing: Program[] = [
    ...(java === undefined ? (['java'] as const) : []),
    ...(fetched || (await hasMaven()) ? [] : (['maven'] as const)),
  ];
  if (missing.length > 0) await installPrograms(missing, step);
  if (!fetched) await fetchNeo4j(release, step);
  const { command, build } = java ?? (await findInstalledJava(javaHome));
  const jars = jarsOf(release);
  return {
    java: command,
    jars,
    version: release.version,
    classes: classArchiveOf(dirname(jars), build),
  };
}

async function findInstalledJava(javaHome: string | undefined): Promise<Java> {
  const java = await findJava(javaHome);
  if (java === undefined) {
    throw new StartupError(
      'Java was installed, yet no Java 17 or newer is on PATH: point JAVA_HOME at one and start again.',
    );
  }
  return java;
}
