import { getRouteApi } from '@tanstack/react-router';
import { type Disclosure, readOpenKeys, toggleOpenKey } from '../../lib/open-keys';

const route = getRouteApi('/plan');

/** Which needs show their evidence, kept in the address. */
export function usePlanDisclosure(): Disclosure {
  const { open } = route.useSearch();
  const navigate = route.useNavigate();
  const keys = readOpenKeys(open);
  return {
    isOpen: (key) => keys.has(key),
    toggle: (key) =>
      void navigate({
        search: (search) => ({ ...search, open: toggleOpenKey(search.open, key) }),
        replace: true,
        resetScroll: false,
      }),
  };
}
