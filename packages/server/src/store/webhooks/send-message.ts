import { type IncomingMessage, request } from 'node:http';
import { isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { Refusal } from '../../domain/refusal.ts';
import type { Outlet } from './outlet.ts';
import { isPublicAddress } from './public-address.ts';
import { type Message, signedHeaders } from './standard-webhooks.ts';
import { readWebhookUrl, type Target } from './webhook-url.ts';

/** How long an attempt may take in all, in milliseconds. */
export const ATTEMPT_TIME = 10_000;
/** As much of an answer is taken in, in bytes, so that the receiver may end in peace; nobody reads it. */
const MOST_ANSWER = 16 * 1024;

/** What to send, and where to. */
export type Sending = {
  readonly url: string;
  readonly secret: string;
  readonly message: Message;
  readonly outlet: Outlet;
  /** Gives the attempt up. */
  readonly signal: AbortSignal;
  /** Milliseconds that the attempt may take. */
  readonly within?: number;
};

/** What came of an attempt: `failure` says why it failed, and is null where it was received. */
export type Outcome = { readonly statusCode: number | null; readonly failure: string | null };

/** Why an attempt failed, in words that tell nothing of networks that nobody is to look into. */
class Failure extends Error {}

/**
 * Sends a message once. The addresses of its host are looked at after they were resolved, and what is
 * connected to is those and no other. A redirect is not followed.
 * @throws the reason of the signal, where it is aborted
 */
export async function sendMessage(sending: Sending): Promise<Outcome> {
  const { signal, within = ATTEMPT_TIME } = sending;
  signal.throwIfAborted();
  const late = AbortSignal.timeout(within);
  try {
    const statusCode = await attempt(sending, AbortSignal.any([signal, late]));
    return { statusCode, failure: failureOf(statusCode) };
  } catch (error) {
    signal.throwIfAborted();
    if (late.aborted) return failed(`no answer within ${within / 1_000} s`);
    return failed(wordsOf(error));
  }
}

const failed = (failure: string): Outcome => ({ statusCode: null, failure });

function failureOf(statusCode: number): string | null {
  if (statusCode >= 200 && statusCode < 300) return null;
  const isRedirect = statusCode >= 300 && statusCode < 400;
  return `answered ${statusCode}${isRedirect ? '; redirects are not followed' : ''}`;
}

function wordsOf(error: unknown): string {
  if (error instanceof Failure) return error.message;
  if (error instanceof Refusal) return 'the address is none that may be sent to';
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
  return `the connection failed (${code})`;
}

async function attempt(sending: Sending, signal: AbortSignal): Promise<number> {
  const target = readWebhookUrl(sending.url);
  const addresses = await unlessAborted(signal, publicAddresses(target, sending.outlet));
  signal.throwIfAborted();
  const socket = sending.outlet.connect({ addresses, port: target.port });
  return post(target, { ...sending, socket, signal });
}

/** All addresses of the target; one of them that is not public is enough to send nothing. */
async function publicAddresses(
  { hostname }: Target,
  { resolve }: Outlet,
): Promise<readonly string[]> {
  const addresses = isIP(hostname) === 0 ? await resolved(hostname, resolve) : [hostname];
  if (addresses.length === 0) throw new Failure('the host has no address');
  if (!addresses.every(isPublicAddress)) {
    throw new Failure('the host has an address that is not public');
  }
  return addresses;
}

async function resolved(hostname: string, resolve: Outlet['resolve']): Promise<readonly string[]> {
  try {
    return await resolve(hostname);
  } catch {
    throw new Failure('the host could not be found');
  }
}

/** A resolver cannot be told to stop, so that it is left alone. */
function unlessAborted<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = () => reject(signal.reason as Error);
  signal.addEventListener('abort', stop, { once: true });
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', stop));
}

type Posting = Pick<Sending, 'secret' | 'message' | 'signal'> & { readonly socket: Socket };

function post(target: Target, { secret, message, signal, socket }: Posting): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const sent = request({
    method: 'POST',
    path: target.path,
    signal,
    createConnection: () => (target.isSecure ? secured(target, socket) : socket),
    headers: {
      host: target.authority,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(message.body),
      'user-agent': 'Rolegraph-Webhooks',
      connection: 'close',
      ...signedHeaders(secret, message, Date.now()),
    },
  });
  sent.on('error', reject);
  sent.on('close', () => socket.destroy());
  // Of a socket that fails before the request has it, nobody else would hear.
  socket.on('error', reject);
  sent.on('response', (response) => {
    takeIn(response);
    resolve(response.statusCode ?? 0);
  });
  // A receiver that would rather speak another protocol is not listened to.
  sent.on('upgrade', (response, upgraded) => {
    upgraded.destroy();
    resolve(response.statusCode ?? 0);
  });
  sent.end(message.body);
  return promise;
}

function secured({ hostname }: Target, socket: Socket): Socket {
  const servername = isIP(hostname) === 0 ? hostname.replace(/\.$/, '') : '';
  // `host` is what the certificate has to be for; nothing is connected to by it.
  return connectTls({ socket, host: hostname, servername, ALPNProtocols: ['http/1.1'] });
}

/** Lets an answer of usual size end, and cuts off any other. */
function takeIn(response: IncomingMessage): void {
  let bytes = 0;
  response.on('error', () => undefined);
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MOST_ANSWER) response.destroy();
  });
}
