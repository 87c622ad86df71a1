import { useEffect } from 'react';
import type { Kind } from '../../lib/kinds';
import { recordRecent } from '../../lib/recent';

/** Notes in this browser that the entity was looked at; it draws nothing. */
export function RecentVisit({ kind, slug, name }: { kind: Kind; slug: string; name: string }) {
  useEffect(
    function noteTheVisit() {
      recordRecent({ what: 'entity', kind, slug, name });
    },
    [kind, slug, name],
  );
  return null;
}
