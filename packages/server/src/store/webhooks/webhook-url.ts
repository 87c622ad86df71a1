import { isIP } from 'node:net';
import { Refusal } from '../../domain/refusal.ts';
import { isPublicAddress } from './public-address.ts';

/** Longest address of a webhook, in characters. */
const LONGEST = 2_000;
const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };
/** Ports below are those of other protocols, whose servers might take a request for something else. */
const FIRST_FREE_PORT = 1024;

/** Where a webhook is sent to. */
export type Target = {
  readonly isSecure: boolean;
  /** A name, or an address without brackets. */
  readonly hostname: string;
  readonly port: number;
  /** With the query. */
  readonly path: string;
  /** What the receiver is called in the request: the host, and the port where it is not the usual one. */
  readonly authority: string;
  /** The whole address, as it is kept. */
  readonly url: string;
};

/**
 * Reads the address of a webhook. A name is not resolved here: where it leads is looked at whenever
 * something is sent.
 * @throws Refusal BAD_USER_INPUT where nothing may be sent there
 */
export function readWebhookUrl(text: string): Target {
  if (text.length > LONGEST)
    throw refused(text, `has ${text.length} characters; at most ${LONGEST}`);
  if (!URL.canParse(text)) throw refused(text, 'is no address');
  const url = new URL(text);
  const usualPort = DEFAULT_PORTS[url.protocol];
  if (url.username !== '' || url.password !== '') {
    throw refused(url.host, 'has a user or password in it');
  }
  if (usualPort === undefined) throw refused(text, 'is neither https nor http');
  const port = url.port === '' ? usualPort : Number(url.port);
  if (!isAllowedPort(port))
    throw refused(text, `has the port ${port}: take 80, 443 or one from 1024`);
  const hostname = url.hostname.replace(/^\[|\]$/g, '');
  const why = whyNotPublic(hostname);
  if (why !== undefined) throw refused(text, why);
  url.hash = '';
  return {
    isSecure: url.protocol === 'https:',
    hostname,
    port,
    path: `${url.pathname}${url.search}`,
    authority: url.host,
    url: url.href,
  };
}

const isAllowedPort = (port: number): boolean =>
  port === 80 || port === 443 || port >= FIRST_FREE_PORT;

/** What can be told of a host without asking anybody where it is. */
function whyNotPublic(hostname: string): string | undefined {
  if (isIP(hostname) !== 0) {
    return isPublicAddress(hostname) ? undefined : 'has an address that is not public';
  }
  const labels = hostname.replace(/\.$/, '').split('.');
  const isLocal = labels.length === 1 || labels.at(-1) === 'localhost';
  return isLocal ? 'names a host that is not public' : undefined;
}

function refused(text: string, why: string): Refusal {
  const value = text.slice(0, 50);
  const message = `url "${value}" ${why}. Give a public one such as https://example.org/hook, without a password.`;
  return new Refusal('BAD_USER_INPUT', message, { field: 'url', value });
}
