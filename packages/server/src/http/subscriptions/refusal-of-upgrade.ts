import type { IncomingMessage } from 'node:http';

const PATH = '/graphql';

type UpgradeOptions = {
  /** Whether no more connections are taken. */
  readonly isFull: boolean;
  /** The origin under which the world calls this server; undefined where requests tell. */
  readonly publicOrigin: string | undefined;
};

/**
 * The answer to a request for a WebSocket that gets none; undefined where it may have one. A browser
 * sends its cookies along from any page, so that a page of another origin is refused.
 */
export function refusalOfUpgrade(
  request: IncomingMessage,
  { isFull, publicOrigin }: UpgradeOptions,
): string | undefined {
  const { url = '', headers } = request;
  if (url.split('?')[0] !== PATH) return answer(404, 'Not Found');
  if (headers.origin !== undefined && !isOwn(headers.origin, headers.host, publicOrigin)) {
    return answer(403, 'Forbidden');
  }
  return isFull ? answer(503, 'Service Unavailable') : undefined;
}

function isOwn(origin: string, host: string | undefined, publicOrigin: string | undefined) {
  return publicOrigin === undefined ? hostOf(origin) === host : origin === publicOrigin;
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

const answer = (status: number, reason: string): string =>
  `HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`;
