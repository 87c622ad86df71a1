import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { fastify } from 'fastify';
import { expect, test } from 'vitest';
import { limitBodyTime } from './limit-body-time.ts';

test('a body that takes too long is cut off, and one that comes in time is answered', async () => {
  const app = fastify();
  limitBodyTime(app, 100);
  app.post('/', async () => 'taken');
  const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
  const send = async (body: string): Promise<string> => {
    const socket = connect(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    const head = 'POST / HTTP/1.1\r\nhost: x\r\ncontent-type: text/plain\r\nconnection: close\r\n';
    socket.write(`${head}content-length: 4\r\n\r\n${body}`);
    return text(socket);
  };
  expect(await send('soon')).toContain('taken');
  expect(await send('so')).toMatch(/^HTTP\/1\.1 408 /u);
  await app.close();
});
