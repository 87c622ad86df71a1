import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepareDataFolder } from '../data-folder.ts';

/** The files of the embedded database inside the data folder. */
export type EmbeddedFolder = {
  /** Neo4j's home; it keeps `data` and `logs` in it. */
  readonly home: string;
  readonly configuration: string;
  /** Neo4j's start and end, which it prints before its own logs are open. */
  readonly console: string;
  /** The generated password, for its owner's eyes alone. */
  readonly password: string;
  /** What sets that password, for as long as that takes. */
  readonly passwordArguments: string;
  /** The running process: see `ProcessRecord`. */
  readonly process: string;
  /** Who uses the database now: see `holders.ts`. */
  readonly holders: string;
  /** Which release of Neo4j wrote the store. */
  readonly version: string;
};

/** Makes the folder of the embedded database and names what is in it. */
export function openEmbeddedFolder(dataFolder: string): EmbeddedFolder {
  const home = join(prepareDataFolder(dataFolder), 'neo4j');
  const configuration = join(home, 'conf');
  mkdirSync(configuration, { recursive: true, mode: 0o700 });
  mkdirSync(join(home, 'logs'), { recursive: true, mode: 0o700 });
  return {
    home,
    configuration,
    console: join(home, 'logs', 'console.log'),
    password: join(home, 'password'),
    passwordArguments: join(home, 'password.arguments'),
    process: join(home, 'process.json'),
    holders: join(home, 'holders.json'),
    version: join(home, 'version.json'),
  };
}
