import { useTranslation } from 'react-i18next';
import type { RowGroup } from './group-rows';
import { useAllWords } from './use-compare-words';

/** What stands above the rows of a group. */
export function useGroupTitle(count: number): (group: RowGroup) => string {
  const { t } = useTranslation();
  const all = useAllWords()(count);
  return ({ part, whose }) => {
    if (part !== 'skills') return t(`compare.table.${part}`);
    if (whose === 'all') return t('compare.table.skillsAll', { all });
    if (whose === 'some') return t('compare.table.skillsSome');
    if (whose === 'nobody') return t('compare.table.skillsNobody');
    return t('compare.table.skillsOnly', { role: whose.name });
  };
}
