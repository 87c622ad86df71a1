import { useTranslation } from 'react-i18next';
import { formatAmount, formatShare } from '../../lib/format';
import { GapBar } from '../../ui/gap-bar';
import classes from './plan-answer.module.css';
import type { DirectPlan } from './plan-model';
import { useAnswer } from './use-answer';

/** The answer: one sentence, its size in numbers, and the bar of what is there and what is not. */
export function PlanAnswer({ plan }: { plan: DirectPlan }) {
  const { t } = useTranslation();
  const { counts, stages, newLevels, coverage, move, from } = plan;
  return (
    <div className={classes['answer']}>
      <p className={classes['sentence']}>{useAnswer(counts)}</p>
      <p className={classes['size']}>
        {t('plan.covers', { role: from.name, share: formatShare(coverage) })}
        {stages.length > 0 && (
          <>
            {' '}
            {t('plan.stages', { count: stages.length })}{' '}
            {t('plan.levels', { count: newLevels, levels: formatAmount(newLevels) })}
          </>
        )}
        {move && ` ${t(`plan.move.${move}`)}`}
      </p>
      <GapBar counts={counts} />
    </div>
  );
}
