import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { freePort } from '../../packages/server/src/store/embedded/free-port.ts';
import { createDataFolder } from '../testkit/data-folder.ts';
import { startServer } from '../testkit/server-process.ts';

/** Starts the server and returns the sentence that it ends with. */
async function refusalOf(variables: Record<string, string>): Promise<string> {
  const server = startServer({ DATA_DIR: createDataFolder(), ...variables });
  const actualEnd = await server.ended;
  expect(actualEnd).toBe(1);
  expect(server.output()).not.toMatch(/\n\s+at /);
  const lines = server.output().trim().split('\n');
  // A step that has failed says so in a line of its own before.
  return lines.filter((line) => !line.startsWith('[')).join('\n');
}

test('a port in use is refused before the database is started', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const givenPort = String(typeof address === 'object' ? address?.port : 0);
  const actual = await refusalOf({ PORT: givenPort });
  other.close();
  expect(actual).toBe(
    `Port ${givenPort} on 127.0.0.1 is in use by another program: stop that one, or set PORT to a free port (0 takes any).`,
  );
});

test.each([
  ['PORT', '65536', 'PORT is "65536": set it to a whole number from 0'],
  ['PORT', 'http', 'PORT is "http": set it to a whole number from 0'],
  ['PUBLIC_SCHEMA', 'yes', 'PUBLIC_SCHEMA is "yes": set it to true or false, or unset it.'],
  [
    'NEO4J_URI',
    'http://localhost:7474',
    'NEO4J_URI is "http://localhost:7474": set it to an address like',
  ],
  ['NEO4J_PASSWORD', 'secret', 'NEO4J_PASSWORD is set and NEO4J_URI is not'],
])('%s=%s is refused with the remedy', async (name, value, expected) => {
  const actual = await refusalOf({ [name]: value });
  expect(actual).toContain(expected);
  expect(actual).not.toContain('\n');
});

test('a data folder that cannot be written is refused', async () => {
  const file = createDataFolder();
  writeFileSync(file, 'in the way');
  const givenFolder = join(file, 'data');
  const actual = await refusalOf({ DATA_DIR: givenFolder });
  expect(actual).toBe(
    `DATA_DIR "${givenFolder}" cannot be written (ENOTDIR): set DATA_DIR to a folder that you may write, or correct its permissions.`,
  );
});

test('a Neo4j that cannot be reached is refused', async () => {
  const givenUri = `bolt://127.0.0.1:${await freePort()}`;
  const actual = await refusalOf({ NEO4J_URI: givenUri });
  expect(actual).toContain(
    `Neo4j at NEO4J_URI "${givenUri}" cannot be reached (connect ECONNREFUSED`,
  );
  expect(actual).toContain('start it or correct NEO4J_URI');
  expect(actual).not.toContain('\n');
});

test('without Java, and without a way to install it, the commands to run are named', async () => {
  const actual = await refusalOf({ PATH: '/nowhere' });
  expect(actual).toMatch(
    /^Java 17 or newer (and Maven )?not found: on Debian or Ubuntu "sudo apt-get install/,
  );
  expect(actual).toContain('docker run');
  expect(actual).not.toContain('\n');
});
