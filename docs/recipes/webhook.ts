import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { buffer } from 'node:stream/consumers';

const secret = process.env['WEBHOOK_SECRET'] ?? '';

/** Whether a message is from Rolegraph, and not an old one sent again by somebody else. */
function isFromRolegraph(headers: IncomingHttpHeaders, body: Buffer): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': given } = headers;
  if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) < 300)) return false;
  const expected = createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
    .update(`${String(id)}.${String(timestamp)}.`)
    .update(body)
    .digest();
  return String(given)
    .split(' ')
    .filter((part) => part.startsWith('v1,'))
    .map((part) => Buffer.from(part.slice(3), 'base64'))
    .some((found) => found.length === expected.length && timingSafeEqual(found, expected));
}

async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await buffer(request);
  const isGenuine = isFromRolegraph(request.headers, body);
  response.writeHead(isGenuine ? 204 : 401).end();
  if (isGenuine) console.log(`Taken: ${body.toString()}`);
}

const server = createServer((request, response) => void take(request, response));
server.listen(Number(process.env['PORT'] ?? 8080), '127.0.0.1', () => {
  console.log(`Listening at ${JSON.stringify(server.address())}`);
});
