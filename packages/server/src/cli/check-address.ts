import { once } from 'node:events';
import { createServer } from 'node:net';
import { StartupError } from '../store/startup-error.ts';

/**
 * Makes sure that the address can be listened on, before anything slow is begun. Another program
 * may still take it in between, so that listening itself explains its failure too.
 */
export async function checkAddress(port: number, host: string): Promise<void> {
  const server = createServer().listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw explainListenFailure(error, port, host);
  }
  server.close();
  await once(server, 'close');
}

/** The sentence for a port or a host that cannot be had; any other failure as it is. */
export function explainListenFailure(error: unknown, port: number, host: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new StartupError(
      `Port ${port} on ${host} is in use by another program: stop that one, or set PORT to a free port (0 takes any).`,
    );
  }
  if (code === 'EACCES') {
    return new StartupError(
      `Port ${port} is kept for the administrator: set PORT to 1024 or more.`,
    );
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new StartupError(
      `HOST "${host}" is no address of this machine: set HOST to 127.0.0.1, 0.0.0.0 or an address that it has.`,
    );
  }
  return error;
}
