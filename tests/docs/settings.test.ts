import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { VARIABLE_NAMES } from '../../packages/server/src/environment.ts';

const read = (file: string): string =>
  readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

/** What Compose fills in itself: it reaches Neo4j by its name, and the image says the rest. */
const BY_COMPOSE = new Set([
  'HOST',
  'DATA_DIR',
  'NEO4J_URI',
  'NEO4J_USERNAME',
  'NEO4J_DATABASE',
  'NODE_ENV',
  'JAVA_HOME',
]);

/** Variables that tables of a page have a row for. */
const inTables = (page: string): string[] =>
  [...page.matchAll(/^\| (`[A-Z0-9_`, ]+`) \|/gm)].flatMap(([, names = '']) =>
    names.split(', ').map((name) => name.replaceAll('`', '')),
  );

/** Variables that the compose file takes from its environment. */
const ofCompose = [
  ...new Set(
    [...read('docker-compose.yml').matchAll(/\$\{([A-Z0-9_]+)/g)].map(([, name = '']) => name),
  ),
];

const [settings = '', composeSettings = ''] = read('docs/operate/settings.md').split(
  '## With Docker',
);

test('the page of settings has every variable that the server reads', () => {
  expect(inTables(settings)).toEqual(VARIABLE_NAMES);
});

test('it has every variable that Compose alone reads', () => {
  const own = ofCompose.filter((name) => !VARIABLE_NAMES.includes(name));
  expect(inTables(composeSettings).toSorted()).toEqual(own.toSorted());
});

test('Compose hands every variable on that it does not fill in itself', () => {
  const handed = ofCompose.filter((name) => VARIABLE_NAMES.includes(name));
  const expected = VARIABLE_NAMES.filter((name) => !BY_COMPOSE.has(name));
  expect(handed.toSorted()).toEqual(expected.toSorted());
});

test('the example of an environment has every variable that Compose reads', () => {
  const named = [...read('.env.example').matchAll(/^(?:# )?([A-Z0-9_]+)=/gm)].map(
    ([, name = '']) => name,
  );
  expect(named.toSorted()).toEqual(ofCompose.toSorted());
});

test('README has every variable but those that a machine sets by itself', () => {
  const expected = VARIABLE_NAMES.filter((name) => name !== 'NODE_ENV');
  expect(inTables(read('README.md')).toSorted()).toEqual(expected.toSorted());
});
