import { useTranslation } from 'react-i18next';
import { formatList } from '../../lib/format';
import type { GapCounts } from '../../ui/gap-strip';

/** The answer in one sentence of plain words; what there is none of is not mentioned. */
export function useAnswer({ learn, raise, kept }: GapCounts): string {
  const { t } = useTranslation();
  if (learn + raise + kept === 0) return t('plan.answer.unknown');
  if (learn + raise === 0) return t('plan.answer.nothing', { count: kept });
  const parts = [
    learn > 0 && t('plan.answer.learn', { count: learn }),
    raise > 0 && t(learn > 0 ? 'plan.answer.raiseToo' : 'plan.answer.raise', { count: raise }),
    kept > 0 && t('plan.answer.kept', { count: kept }),
  ];
  return `${formatList(parts.filter((part) => part !== false))}.`;
}
