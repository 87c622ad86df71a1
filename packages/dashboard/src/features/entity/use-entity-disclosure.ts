import { useNavigate, useSearch } from '@tanstack/react-router';
import { type Disclosure, readOpenKeys, toggleOpenKey } from '../../lib/open-keys';

/** Which statements of an entity's page show their evidence, kept in the address. */
export function useEntityDisclosure(): Disclosure {
  const { open } = useSearch({ strict: false });
  const navigate = useNavigate();
  const keys = readOpenKeys(open);
  return {
    isOpen: (key) => keys.has(key),
    toggle: (key) =>
      void navigate({
        to: '.',
        search: (search) => ({ ...search, open: toggleOpenKey(search.open, key) }),
        replace: true,
        resetScroll: false,
      }),
  };
}
