import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanLimit } from '../../../gql/graphql';
import { formatList } from '../../../lib/format';
import type { PlanLimits } from '../../../lib/plan-limits';
import { loosen } from './loosen';
import classes from './loosen-limits.module.css';

type LoosenProps = {
  limitedBy: readonly PlanLimit[];
  limits: PlanLimits;
  nameOf: (slug: string) => string;
  onLimits: (limits: PlanLimits) => void;
};

/** What keeps all routes out, each with a button that loosens it and asks again. */
export function LoosenLimits({ limitedBy, limits, nameOf, onLimits }: LoosenProps) {
  const { t } = useTranslation();
  const [, ...others] = limitedBy;
  const named = (slugs: readonly string[]) => formatList(slugs.map(nameOf));
  const given = {
    gap: limits.gap ?? 100,
    steps: loosen(limits, 'MAX_STEPS').steps,
    avoided: named(limits.avoid),
    passed: named(limits.via),
  };
  return (
    <div className={classes['loosen']}>
      <p>{t('plan.loosen.title')}</p>
      <ul className={classes['list']}>
        {limitedBy.map((limit) => (
          <li key={limit}>
            <Button
              className={classes['button'] ?? ''}
              variant="default"
              size="xs"
              onClick={() => onLimits(loosen(limits, limit))}
            >
              {t(`plan.loosen.${limit}`, given)}
            </Button>
          </li>
        ))}
        {others.length > 0 && (
          <li>
            <Button
              className={classes['button'] ?? ''}
              variant="default"
              size="xs"
              onClick={() => onLimits(loosen(limits, ...limitedBy))}
            >
              {t('plan.loosen.all')}
            </Button>
          </li>
        )}
      </ul>
    </div>
  );
}
