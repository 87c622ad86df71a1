import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { type Fault, joinSockets, type Proxying } from './join-sockets.ts';

/** What lies between servers and their Neo4j, and does what networks do. */
export type BoltProxy = {
  readonly port: number;
  /** How often each fault has happened. */
  readonly injected: Readonly<Record<Fault, number>>;
  /** Keys of change sets that were committed while their author was not told. */
  readonly swallowedKeys: ReadonlySet<string>;
  /** Where connections that come from now on lead to. */
  readonly leadTo: (boltPort: number) => void;
  /** Does this to connections from now on; nothing where undefined. */
  readonly inject: (fault: Fault | undefined) => void;
  /** Waits until the fault has happened so many times more, and then lets all pass again. */
  readonly injectTimes: (fault: Fault, times: number) => Promise<void>;
  /** Closes the port and every connection, as if there were no database. */
  readonly vanish: () => Promise<void>;
  readonly comeBack: () => Promise<void>;
};

/** Opens a proxy on a free port. `longestDelay` is in milliseconds. */
export async function openBoltProxy(longestDelay: number): Promise<BoltProxy> {
  const sockets = new Set<Socket>();
  const proxying: Proxying = {
    target: 0,
    fault: undefined,
    longestDelay,
    injected: { delay: 0, drop: 0, reset: 0, swallow: 0 },
    swallowedKeys: new Set(),
    onInjected: () => undefined,
    sockets,
  };
  const server = createServer((client) => joinSockets(client, proxying));
  const port = await listen(server, 0);
  return {
    port,
    injected: proxying.injected,
    swallowedKeys: proxying.swallowedKeys,
    leadTo: (boltPort) => {
      proxying.target = boltPort;
    },
    inject: (fault) => {
      proxying.fault = fault;
    },
    injectTimes: async (fault, times) => {
      const goal = proxying.injected[fault] + times;
      const { promise, resolve } = Promise.withResolvers<void>();
      proxying.onInjected = () => {
        if (proxying.injected[fault] < goal) return;
        // At once, so that it happens as often as was asked for.
        proxying.fault = undefined;
        resolve();
      };
      proxying.fault = fault;
      await promise;
    },
    vanish: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.resetAndDestroy();
      await closed;
    },
    comeBack: async () => {
      await listen(server, port);
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
