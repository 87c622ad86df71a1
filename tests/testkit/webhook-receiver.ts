import { createHmac, timingSafeEqual } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import type { Outlet } from '../../packages/server/src/store/webhooks/outlet.ts';
import type { ServerCertificate } from './certificates.ts';

/** A request that a receiver has got. */
export type Received = {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly payload: {
    readonly id: string;
    readonly type: string;
    readonly revision: number;
    readonly entityIds: readonly string[];
    readonly changeSet: { readonly number: number; readonly reason: string };
  };
};

/** Answers a request; `attempt` counts those with the same message, from 1. */
type Answer = (response: ServerResponse, received: Received, attempt: number) => void;

/** A server on loopback that is told of changes under a public address of its own. */
export type Receiver = {
  /** What the webhook is made with. */
  readonly url: string;
  readonly host: string;
  readonly address: string;
  readonly port: number;
  readonly received: readonly Received[];
  /** The most requests that were under way at once. */
  readonly most: () => number;
  /** Waits until as many requests as wanted have been got. */
  readonly until: (wanted: (received: readonly Received[]) => boolean) => Promise<void>;
  readonly close: () => Promise<void>;
};

let receivers = 0;

/** What receives with status 204. */
export const taken: Answer = (response) => void response.writeHead(204).end();

/** A receiver by http, or by https where the name that it gets has a certificate. */
export async function openReceiver(
  answer: Answer = taken,
  certificateFor?: (host: string) => Promise<ServerCertificate>,
): Promise<Receiver> {
  receivers += 1;
  const host = `receiver-${process.pid}-${receivers}.example.org`;
  const address = `8.8.${receivers}.8`;
  const received: Received[] = [];
  const news = new EventEmitter();
  news.setMaxListeners(0);
  const attempts = new Map<string, number>();
  let [underWay, most] = [0, 0];
  const receive = async (request: IncomingMessage, response: ServerResponse) => {
    underWay += 1;
    most = Math.max(most, underWay);
    response.on('close', () => (underWay -= 1));
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const payload = JSON.parse(body) as Received['payload'];
    const got = { path: request.url ?? '', headers: request.headers, body, payload };
    received.push(got);
    const attempt = (attempts.get(payload.id) ?? 0) + 1;
    attempts.set(payload.id, attempt);
    answer(response, got, attempt);
    news.emit('got');
  };
  const onRequest = (request: IncomingMessage, response: ServerResponse) =>
    void receive(request, response);
  const certificate = await certificateFor?.(host);
  const server = certificate
    ? createSecureServer({ ...certificate }, onRequest)
    : createServer(onRequest);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `${certificate ? 'https' : 'http'}://${host}/hook?of=test`,
    host,
    address,
    port,
    received,
    most: () => most,
    until: async (wanted) => {
      while (!wanted(received)) await once(news, 'got');
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The network of tests: names lead to public addresses, and these to receivers on loopback. */
export function outletTo(...known: readonly Receiver[]): Outlet {
  return {
    resolve: (hostname) => {
      const found = known.find(({ host }) => host === hostname);
      return found ? Promise.resolve([found.address]) : Promise.reject(new Error('ENOTFOUND'));
    },
    connect: ({ addresses: [first] }) => {
      const found = known.find(({ address }) => address === first);
      if (found === undefined) throw new Error(`Nothing is at ${first}.`);
      return connect({ host: '127.0.0.1', port: found.port });
    },
  };
}

/** How far the clock of a sender may be off, in seconds. */
const TOLERANCE = 5 * 60;

/**
 * Whether a message is from who has the secret, written from the Standard Webhooks specification
 * without a look at what signs.
 */
export function isGenuine(
  secret: string,
  { headers, body }: Pick<Received, 'headers' | 'body'>,
): boolean {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(
    (name) => String(headers[name] ?? ''),
  );
  if (Math.abs(Date.now() / 1_000 - Number(timestamp)) > TOLERANCE) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest();
  return (signatures ?? '').split(' ').some((versioned) => {
    const [version, given = ''] = versioned.split(',');
    const actual = Buffer.from(given, 'base64');
    return (
      version === 'v1' && actual.length === expected.length && timingSafeEqual(actual, expected)
    );
  });
}
