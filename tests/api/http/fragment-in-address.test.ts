import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FixtureServer, startFixtureServer } from './start-fixture-server.ts';

let server: FixtureServer;

beforeAll(async () => {
  server = await startFixtureServer();
});

afterAll(() => server.close());

/** Sends a request as it is written; clients of the better sort leave `#` and what follows out. */
async function sendRaw(target: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  const lines = [
    `GET ${target} HTTP/1.1`,
    `Host: ${hostname}`,
    'apollo-require-preflight: 1',
    'Connection: close',
    '',
    '',
  ];
  socket.write(lines.join('\r\n'));
  let answer = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    answer += text;
  });
  await once(socket, 'close');
  return answer;
}

const nested = '{ roles(limit: 101) { id } }';

it.each([
  ['a query', `?query=${encodeURIComponent(nested)}#%0A{`],
  [
    'variables',
    `?query=${encodeURIComponent('query ($n: Int) { roles(limit: $n) { id } }')}&variables={"n":101}#x`,
  ],
])('a # behind %s in the address hides nothing from the limits', async (_what, givenSearch) => {
  server.calls.resolvers = 0;
  const actual = await sendRaw(`/graphql${givenSearch}`);
  expect(actual).not.toContain('"data"');
  expect(server.calls.resolvers).toBe(0);
});
