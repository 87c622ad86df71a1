import { join } from 'node:path';
import { runCommand } from './run-command.ts';

/** The oldest Java that Neo4j 5.26 runs on. */
const OLDEST_JAVA = 17;

/** The command of a Java that is new enough, of JAVA_HOME first and of PATH second. */
export async function findJava(javaHome: string | undefined): Promise<string | undefined> {
  const candidates = javaHome === undefined ? ['java'] : [join(javaHome, 'bin', 'java'), 'java'];
  for (const candidate of candidates) {
    const home = await homeOfJava(candidate);
    if (home !== undefined) return join(home, 'bin', 'java');
  }
  return undefined;
}

/** Where a Java lives; undefined where there is none or where it is too old. */
async function homeOfJava(command: string): Promise<string | undefined> {
  const found: Record<string, string> = {};
  await runCommand(command, ['-XshowSettings:properties', '-version'], {
    onLine: (line) => {
      const [name, value] = line.split(' = ', 2);
      if (name !== undefined && value !== undefined) found[name.trim()] = value.trim();
    },
  });
  const release = Number(found['java.specification.version'] ?? 0);
  return release >= OLDEST_JAVA ? found['java.home'] : undefined;
}

/** Whether Maven is on PATH. */
export async function hasMaven(): Promise<boolean> {
  return (await runCommand('mvn', ['--version'])).code === 0;
}
