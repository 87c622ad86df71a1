import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createSteps } from './steps.ts';

/** A stream that is no terminal, and what was written to it so far. */
function createOutput() {
  const stream = new PassThrough();
  return {
    stream,
    lines: () =>
      String(stream.read() ?? '')
        .trim()
        .split('\n'),
  };
}

test('each step tells its number, what came of it, and its time', async () => {
  const { stream, lines } = createOutput();
  const steps = createSteps({ stream, done: 1, total: 3 });
  await steps.run(
    'Packages',
    async () => 661,
    (count) => `${count} installed`,
  );
  await steps.run(
    'Server',
    async () => undefined,
    () => 'ready',
  );
  const [first, second] = lines();
  expect(first).toMatch(/^\[2\/3\] Packages: 661 installed \(\d+\.\d s\)$/);
  expect(second).toMatch(/^\[3\/3\] Server: ready \(\d+\.\d s\)$/);
});

test('away from a terminal, counts are told now and then and other news at once', async () => {
  const { stream, lines } = createOutput();
  await createSteps({ stream }).run(
    'Neo4j',
    async (progress) => {
      for (let count = 1; count <= 213; count++) progress('jars fetched', count, 213);
      progress('starting');
    },
    () => 'started',
  );
  expect(lines().slice(0, 2)).toEqual(['Neo4j: jars fetched 1 of 213 …', 'Neo4j: starting …']);
});

test('on a terminal, progress is drawn over and cut to its width, and the outcome stays', async () => {
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 20 });
  await createSteps({ stream }).run(
    'Neo4j',
    async (progress) => progress('jars fetched', 1, 213),
    () => 'started at bolt://127.0.0.1:7687',
  );
  const drawn = String(stream.read()).split('\r\u001B[2K').slice(1);
  expect(drawn.slice(0, 2)).toEqual(['Neo4j: …', 'Neo4j: jars fetched']);
  expect(drawn[2]).toMatch(/^Neo4j: started at bolt:\/\/127\.0\.0\.1:7687 \(\d\.\d s\)\n$/);
});

test('a step that fails says so and fails', async () => {
  const { stream, lines } = createOutput();
  const steps = createSteps({ stream });
  const running = steps.run(
    'Seed',
    () => Promise.reject(new Error('no')),
    () => 'done',
  );
  await expect(running).rejects.toThrow('no');
  expect(lines()[0]).toMatch(/^Seed: failed/);
});
