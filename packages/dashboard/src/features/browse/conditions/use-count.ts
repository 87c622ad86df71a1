import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import type { BrowseState } from '../browse-state';
import type { KindList } from '../kind-list';
import { questionOf } from '../list-question';
import type { Conditions } from './conditions';

/** Long enough not to ask for every letter (milliseconds). */
const TYPING_PAUSE = 250;

type Counted = { readonly matching: { readonly totalCount: number } };

/**
 * How many entities meet conditions beside the filters that are in force, as they are typed; null while
 * that is not known, or there is nothing to ask.
 */
export function useCount(
  list: KindList,
  state: BrowseState,
  conditions: Conditions | null,
): number | null {
  const { where } = list.variables(questionOf(list, { ...state, conditions }));
  const wanted = JSON.stringify(where);
  const [settled] = useDebouncedValue(wanted, TYPING_PAUSE);
  const { data } = useQuery<Counted>(list.countDocument, {
    variables: { where: JSON.parse(settled) as unknown },
  });
  return data && settled === wanted ? data.matching.totalCount : null;
}
