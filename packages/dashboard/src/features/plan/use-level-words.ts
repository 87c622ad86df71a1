import { useTranslation } from 'react-i18next';
import { levelKey } from '../../lib/levels';
import type { Need } from './plan-model';

/** What is to be done about a skill, in words: learn it to a level, raise it to one, or nothing. */
export function useLevelWords({ part, heldLevel, requiredLevel }: Need): string {
  const { t } = useTranslation();
  const word = (level: number) => {
    const key = levelKey(level);
    return key ? t(`level.${key}`) : t('level.none');
  };
  const words = part === 'optional' && heldLevel >= requiredLevel ? 'kept' : part;
  return t(`plan.words.${words}`, { from: word(heldLevel), to: word(requiredLevel) });
}
