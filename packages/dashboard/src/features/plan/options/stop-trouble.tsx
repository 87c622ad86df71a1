import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Trouble } from '../../../lib/trouble';
import { wordsOfSlug } from '../../../lib/words-of-slug';
import { ErrorNotice } from '../../../ui/error-notice';
import type { PlanChoice } from '../use-plan-choice';
import type { RefusedStop } from './refused-stop';

type TroubleProps = { stop: RefusedStop; trouble: Trouble; choice: PlanChoice };

/** A role to avoid or to pass through that cannot be, with the way to do without it. */
export function StopTrouble({ stop: { field, slug }, trouble, choice }: TroubleProps) {
  const { t } = useTranslation();
  const { limits, onLimits } = choice;
  const left = slug === null ? [] : limits[field].filter((one) => one !== slug);
  return (
    <ErrorNotice
      trouble={trouble}
      title={t('plan.unknown', { role: slug === null ? '' : wordsOfSlug(slug) })}
    >
      <Button variant="default" onClick={() => onLimits({ ...limits, [field]: left })}>
        {t('plan.ticks.leaveOut')}
      </Button>
    </ErrorNotice>
  );
}
