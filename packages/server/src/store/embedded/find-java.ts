import { join } from 'node:path';
import { runCommand } from './run-command.ts';

/** The oldest Java that Neo4j 5.26 runs on. */
const OLDEST_JAVA = 17;

/** A Java that is new enough. */
export type Java = {
  /** Path of its command. */
  readonly command: string;
  /** Which build it is, as it says itself, such as `17.0.15+6`. */
  readonly build: string;
};

/** A Java that is new enough, of JAVA_HOME first and of PATH second. */
export async function findJava(javaHome: string | undefined): Promise<Java | undefined> {
  const candidates = javaHome === undefined ? ['java'] : [join(javaHome, 'bin', 'java'), 'java'];
  for (const candidate of candidates) {
    const java = await askJava(candidate);
    if (java) return java;
  }
  return undefined;
}

/** The Java of a command; undefined where there is none or where it is too old. */
async function askJava(command: string): Promise<Java | undefined> {
  const found: Record<string, string> = {};
  await runCommand(command, ['-XshowSettings:properties', '-version'], {
    onLine: (line) => {
      const [name, value] = line.split(' = ', 2);
      if (name !== undefined && value !== undefined) found[name.trim()] = value.trim();
    },
  });
  const release = Number(found['java.specification.version'] ?? 0);
  const { 'java.home': home, 'java.runtime.version': build = '' } = found;
  if (home === undefined || release < OLDEST_JAVA) return undefined;
  return { command: join(home, 'bin', 'java'), build };
}

/** Whether Maven is on PATH. */
export async function hasMaven(): Promise<boolean> {
  return (await runCommand('mvn', ['--version'])).code === 0;
}
