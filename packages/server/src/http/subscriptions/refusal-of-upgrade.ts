import type { IncomingMessage } from 'node:http';

const PATH = '/graphql';

/**
 * The answer to a request for a WebSocket that gets none; undefined where it may have one. A browser
 * sends its cookies along from any page, so that a page of another origin is refused.
 */
export function refusalOfUpgrade(request: IncomingMessage, isFull: boolean): string | undefined {
  const { url = '', headers } = request;
  if (url.split('?')[0] !== PATH) return answer(404, 'Not Found');
  if (headers.origin !== undefined && hostOf(headers.origin) !== headers.host) {
    return answer(403, 'Forbidden');
  }
  return isFull ? answer(503, 'Service Unavailable') : undefined;
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

const answer = (status: number, reason: string): string =>
  `HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`;
