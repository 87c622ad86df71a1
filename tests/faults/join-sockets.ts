import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { watchCommits } from './watch-commits.ts';

/**
 * What may happen to what a server and its database say to each other: it comes late; it never comes,
 * and nobody is told; the connection is reset; or a commit is done, its answer is not passed on, and
 * the connection is reset.
 */
export type Fault = 'delay' | 'drop' | 'reset' | 'swallow';

/** What all connections of a proxy share. */
export type Proxying = {
  target: number;
  fault: Fault | undefined;
  readonly longestDelay: number;
  readonly injected: Record<Fault, number>;
  readonly swallowedKeys: Set<string>;
  onInjected: () => void;
  readonly sockets: Set<Socket>;
};

/** While connections are reset, this many parts are passed on for one that is not. */
const PARTS_PER_RESET = 7;
/** Of repetitions of what was swallowed, this share is swallowed as well. */
const REPEATED_SHARE = 0.5;
/** How Bolt begins a success. */
const SUCCESS = Buffer.from([0xb1, 0x70]);

/** Joins a client to the database, with the faults that are on when something is said. */
export function joinSockets(client: Socket, proxying: Proxying): void {
  const database = connect(proxying.target, '127.0.0.1');
  const commitIn = watchCommits();
  let isSilent = false;
  let committing: string | undefined;
  const happened = (fault: Fault): void => {
    proxying.injected[fault] += 1;
    proxying.onInjected();
  };
  const reset = (): void => {
    client.resetAndDestroy();
    database.resetAndDestroy();
  };
  const toDatabase = deliverer(database, proxying, happened);
  const toClient = deliverer(client, proxying, happened);
  let parts = 0;

  client.on('data', (part: Buffer) => {
    const commit = commitIn(part);
    if (proxying.fault === 'drop' && !isSilent) {
      isSilent = true;
      happened('drop');
    }
    if (isSilent) return;
    if (proxying.fault === 'reset' && ++parts % PARTS_PER_RESET === 0) {
      reset();
      happened('reset');
      return;
    }
    if (proxying.fault === 'swallow' && commit !== undefined) {
      // The answer to a repetition gets through at times, so that its author goes on to the next.
      const isNew = !proxying.swallowedKeys.has(commit);
      committing = isNew || Math.random() < REPEATED_SHARE ? commit : undefined;
    }
    toDatabase(part);
  });
  database.on('data', (part: Buffer) => {
    if (isSilent) return;
    if (committing === undefined || !part.includes(SUCCESS)) return toClient(part);
    proxying.swallowedKeys.add(committing);
    committing = undefined;
    reset();
    happened('swallow');
  });
  for (const [socket, other] of [
    [client, database],
    [database, client],
  ] as const) {
    proxying.sockets.add(socket);
    socket.setNoDelay(true);
    // Its end follows, which is all that there is to know.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      proxying.sockets.delete(socket);
      // Of a silent connection neither end hears that the other is gone.
      if (!isSilent) other.resetAndDestroy();
    });
  }
}

/** Passes parts on in their order, late while there is a delay. */
function deliverer(
  socket: Socket,
  proxying: Proxying,
  happened: (fault: Fault) => void,
): (part: Buffer) => void {
  let waiting = 0;
  let last = Promise.resolve();
  const deliverAfter = async (before: Promise<void>, part: Buffer, late: number) => {
    await before;
    await pause(late);
    waiting -= 1;
    socket.write(part);
  };
  return (part) => {
    const isLate = proxying.fault === 'delay';
    if (!isLate && waiting === 0) {
      socket.write(part);
      return;
    }
    const late = isLate ? Math.random() * proxying.longestDelay : 0;
    if (isLate) happened('delay');
    waiting += 1;
    last = deliverAfter(last, part, late);
  };
}
