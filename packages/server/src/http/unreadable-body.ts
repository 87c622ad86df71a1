import type { FastifyReply, FastifyRequest } from 'fastify';
import { replyError } from './reply-error.ts';

const CHARSET = /;\s*charset\s*=\s*"?([^\s";]*)/i;

/** Refuses bodies that are not plain UTF-8, and hosts of which no address can be made. */
export async function refuseUnreadableBody(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = request.headers;
  const charset = CHARSET.exec(type)?.[1] ?? 'utf-8';
  if (!['utf-8', 'utf8', 'us-ascii'].includes(charset.toLowerCase())) {
    const message = `content-type: the charset "${charset}" is not read here. Send UTF-8.`;
    return replyError(request, reply, { status: 415, code: 'BAD_USER_INPUT', message });
  }
  if (encoding.toLowerCase() !== 'identity') {
    const message = `content-encoding: "${encoding}" is not read here. Send the body uncompressed.`;
    return replyError(request, reply, { status: 415, code: 'BAD_USER_INPUT', message });
  }
  if (hasOneHost(request)) return undefined;
  const message = 'host: the header is no host name. Send the name and port that you called.';
  return replyError(request, reply, { status: 400, code: 'BAD_USER_INPUT', message });
}

/**
 * Whether the host is one name. The integration makes an address of it, which throws where it is none;
 * and of two, a proxy may have taken the other one.
 */
function hasOneHost({ protocol, hostname, raw }: FastifyRequest): boolean {
  const names = raw.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host');
  const isName = !/[/\\?#@]/.test(hostname) && URL.canParse(`${protocol}://${hostname}/`);
  return isName && names.length < 2;
}
