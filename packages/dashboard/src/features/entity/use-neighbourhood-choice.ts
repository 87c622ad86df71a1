import { useMediaQuery } from '@mantine/hooks';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { NEIGHBOURHOOD_FORMS } from '../../lib/urls';

/** What the neighbourhood is shown as. */
export type NeighbourhoodForm = (typeof NEIGHBOURHOOD_FORMS)[number];

/** Where a drawing has room for more than one column. */
const ROOMY = '(min-width: 48em)';

/** What the neighbourhood is shown as and what is chosen in it, both kept in the address. */
export function useNeighbourhoodChoice() {
  const { as, at } = useSearch({ strict: false });
  const navigate = useNavigate();
  const roomy = useMediaQuery(ROOMY, undefined, { getInitialValueInEffect: false });
  const change = (changed: { as?: NeighbourhoodForm; at?: string }) =>
    void navigate({
      to: '.',
      search: (search) => ({ ...search, ...changed }),
      replace: true,
      resetScroll: false,
    });
  return {
    form: as ?? (roomy ? ('drawing' as const) : ('table' as const)),
    chosen: at ?? null,
    onForm: (form: NeighbourhoodForm) => change({ as: form }),
    onChoose: (key: string) => {
      if (key !== at) change({ at: key });
    },
  };
}
