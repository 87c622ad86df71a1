import { useTranslation } from 'react-i18next';
import type { Trouble } from '../../lib/trouble';
import type { ListedPerson } from './use-people';

/** How it is told that an account is gone, or that somebody has to stay who can administer. */
export function useChangeWords({ name }: ListedPerson) {
  const { t } = useTranslation();
  return ({ code }: Trouble): string | undefined => {
    if (code === 'NOT_FOUND') return t('people.change.gone', { name });
    return code === 'CONFLICT' ? t('people.change.last', { name }) : undefined;
  };
}
