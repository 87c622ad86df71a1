import type { LinkedEntity } from '../../lib/linked-entity';

/** Names the direct move; no slug has a dot. */
const DIRECT = 'direct.move';

/** Stands between slugs, which never contain it; addresses need not escape it. */
const SEPARATOR = '~';

/** A route's name in the address: the roles in between, which no two routes of a plan share. */
export function routeKey(between: readonly LinkedEntity[]): string {
  return between.length === 0 ? DIRECT : between.map(({ slug }) => slug).join(SEPARATOR);
}
