import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';
import { filesOf, listBuildContext } from './build-context.ts';
import { readComposeFile } from './compose-file.ts';
import { type Instruction, readStages } from './dockerfile.ts';
import { readProjectFile } from './read-project-file.ts';

const stages = readStages();
const image = stages.at(-1)?.instructions ?? [];
const context = listBuildContext();
const all = (keyword: string, given: readonly Instruction[]) =>
  given.filter((instruction) => instruction.keyword === keyword);

test('a Dockerfile linter finds nothing in the Dockerfile', () => {
  expect(validate(readProjectFile('Dockerfile'))).toEqual([]);
});

test('every stage begins with the pinned Node or with a stage before it', () => {
  const pinned = `node:${readProjectFile('.node-version').trim()}-trixie-slim`;
  for (const [at, { base }] of stages.entries()) {
    expect([pinned, ...stages.slice(0, at).map(({ name }) => name)]).toContain(base);
  }
  expect(stages.at(-1)?.base).toBe(pinned);
});

test('what is copied from the project is there and not left out of the build', () => {
  const sources = stages
    .flatMap(({ instructions }) => all('COPY', instructions))
    .filter(({ from }) => from === undefined)
    .flatMap(({ words }) => words.slice(0, -1));
  expect(sources).toContain('packages/server');
  expect(sources.filter((source) => filesOf(context, source).length === 0)).toEqual([]);
});

describe('the build context', () => {
  test('holds no tests, nothing that was built, and nothing hidden', () => {
    const unwanted =
      /(^|\/)(\.[^/]+|node_modules|dist)(\/|$)|\.test\.tsx?$|^packages\/dashboard\/src\/gql\//;
    expect(context.filter((file) => unwanted.test(file))).toEqual([]);
  });

  test('holds nothing of the embedded Neo4j', () => {
    expect(filesOf(context, 'graph/neo4j')).toEqual([]);
    expect(filesOf(context, 'graph/migrations')).not.toEqual([]);
  });
});

describe('the image', () => {
  test('runs as the user node', () => {
    expect(all('USER', image).map(({ text }) => text)).toEqual(['node']);
  });

  test('starts Node itself, so that it gets the signal to stop', () => {
    expect(all('CMD', image).map(({ words }) => words)).toEqual([
      ['node', 'packages/server/src/main.ts'],
    ]);
    expect(all('ENTRYPOINT', image)).toEqual([]);
    expect(all('STOPSIGNAL', image).map(({ text }) => text)).toEqual(['SIGTERM']);
  });

  test('listens where Compose publishes, and keeps its data where Compose mounts a volume', () => {
    const { server } = readComposeFile().services;
    const settings = all('ENV', image).flatMap(({ words }) => words);
    expect(settings).toContain('HOST=0.0.0.0');
    const [port = ''] = server.ports ?? [];
    expect(settings).toContain(`PORT=${port.split(':').at(-1)}`);
    expect(server.healthcheck.test.join(' ')).toContain(`:${port.split(':').at(-1)}/readyz`);
    expect(server.volumes.map((volume) => volume.split(':')[1])).toEqual(
      settings.filter((one) => one.startsWith('DATA_DIR=')).map((one) => one.split('=')[1]),
    );
  });
});
