import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { OBJECTIVES, type Objective } from '../../../lib/objectives';
import classes from './objective-choice.module.css';

type ChoiceProps = { objective: Objective; onChoose: (objective: Objective) => void };

/** What makes one route better than another, in three words with a line each. */
export function ObjectiveChoice({ objective, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <fieldset className={classes['choice']}>
      <legend className={classes['legend']}>{t('plan.objective.label')}</legend>
      <div className={classes['options']}>
        {OBJECTIVES.map((option) => (
          <label key={option} className={classes['option']} data-chosen={option === objective}>
            <input
              type="radio"
              name="objective"
              className={classes['radio']}
              checked={option === objective}
              onChange={() => onChoose(option)}
              aria-labelledby={`${id}-${option}`}
              aria-describedby={`${id}-${option}-line`}
            />
            <span>
              <span id={`${id}-${option}`} className={classes['name']}>
                {t(`plan.objective.${option}.name`)}
              </span>
              <span id={`${id}-${option}-line`} className={classes['line']}>
                {t(`plan.objective.${option}.line`)}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
