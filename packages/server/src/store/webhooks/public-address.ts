import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Addresses that belong to nobody outside although no registry sets them aside: by this one, guests
 * of a cloud reach the services of their host.
 */
const HOSTS_OF_CLOUDS = new Set(['168.63.129.16']);

/** All of IPv6 that is given out to networks; what is not in it is for special uses. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address is one machine's on the public internet. Everything else is not: loopback,
 * private, link-local and shared networks, multicast, what is reserved or for documentation, and IPv6
 * that carries an IPv4 address, whichever it carries, since a translator on the way may lead it inside.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed instanceof ipaddr.IPv6) return parsed.match(GLOBAL_UNICAST);
  return !HOSTS_OF_CLOUDS.has(parsed.toString());
}
