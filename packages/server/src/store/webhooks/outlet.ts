import { lookup } from 'node:dns/promises';
import { connect, isIP, type LookupFunction, type Socket } from 'node:net';

/** Where to connect to: addresses that were looked at, and no name that could be resolved once more. */
type Destination = {
  readonly addresses: readonly string[];
  readonly port: number;
};

/** How webhooks get out to the network. */
export type Outlet = {
  /** All addresses of a host. */
  readonly resolve: (hostname: string) => Promise<readonly string[]>;
  /** Begins to connect to the first of the addresses that answers. */
  readonly connect: (to: Destination) => Socket;
};

/** The network itself. */
export const NETWORK: Outlet = {
  resolve: async (hostname) => {
    const found = await lookup(hostname, { all: true });
    return found.map(({ address }) => address);
  },
  connect: ({ addresses, port }) => {
    const [first] = addresses;
    if (first !== undefined && addresses.length === 1) return connect({ host: first, port });
    return connect({
      host: 'resolved',
      port,
      lookup: answering(addresses),
      autoSelectFamily: true,
    });
  },
};

/** Answers whoever asks for an address with those that are known already. */
function answering(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_hostname, { all }, done) => {
    const [first] = found;
    if (all) done(null, found);
    else done(null, first?.address ?? '', first?.family);
  };
}
