import { useState } from 'react';
import type { WayChoices } from '../lib/role-choice';
import { useRoleChoices } from './use-role-choices';

/** The roles that the two ends of a way can be chosen from, as texts are typed into either. */
export function useWayChoices(): WayChoices {
  const [fromText, onSearchFrom] = useState('');
  const [toText, onSearchTo] = useState('');
  return {
    from: useRoleChoices(fromText),
    to: useRoleChoices(toText),
    onSearchFrom,
    onSearchTo,
  };
}
