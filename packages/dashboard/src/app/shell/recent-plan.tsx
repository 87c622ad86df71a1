import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { planSearchSchema } from '../../lib/plan-url';
import { recordRecent } from '../../lib/recent';

/** Notes in this browser which plan was looked at; it draws nothing. */
export function RecentPlan() {
  const { pathname, search } = useLocation();
  const { from, to } = pathname === '/plan' ? planSearchSchema.parse(search) : {};
  useEffect(
    function noteThePlan() {
      if (from && to && from !== to) recordRecent({ what: 'plan', from, to });
    },
    [from, to],
  );
  return null;
}
