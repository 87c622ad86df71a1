import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { importUrl } from '../../lib/import-url';
import { isOpen } from './import-states';
import { type Step, stepsOf } from './import-step';
import classes from './steps.module.css';
import type { ShownImport } from './use-import';

type StepsProps = { shown: ShownImport; at: Step };

/** The steps of an import, those that are done, and the ways back to them while nothing is applied. */
export function StepList({ shown, at }: StepsProps) {
  const { t } = useTranslation();
  const steps = stepsOf(shown, at);
  const current = steps.indexOf(at);
  return (
    <nav aria-label={t('imports.one.steps')}>
      <ol className={classes['steps']}>
        {steps.map((step, place) => (
          <li
            key={step}
            className={classes['step']}
            aria-current={step === at ? 'step' : undefined}
          >
            <span
              className={classes['number']}
              data-done={place < current || shown.state === 'DONE'}
            />
            <span className={classes['name']}>
              <StepName step={step} shown={shown} isLink={isOpen(shown) && step !== at} />
              {place < current && <VisuallyHidden>, {t('imports.one.stepDone')}</VisuallyHidden>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The name of a step, leading to it where it can be gone to. */
function StepName({ step, shown, isLink }: { step: Step; shown: ShownImport; isLink: boolean }) {
  const { t } = useTranslation();
  const name = t(`imports.one.step.${step}`);
  if (!isLink) return name;
  if (step === 'files' || step === 'columns')
    return <Link {...importUrl(shown.id, { step })}>{name}</Link>;
  if (step === 'differences' && shown.state === 'COMPARED')
    return <Link {...importUrl(shown.id)}>{name}</Link>;
  return name;
}
