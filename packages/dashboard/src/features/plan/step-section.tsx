import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Disclosure } from '../../lib/open-keys';
import { EntityLink } from '../../ui/entity-link';
import { GapBar } from '../../ui/gap-bar';
import { usePrinting } from '../../ui/use-printing';
import { StopButtons } from './options/stop-buttons';
import type { PlanRoute, PlanStep } from './plan-model';
import { stepDisclosure, wholeStep } from './step-disclosure';
import { StepLine } from './step-line';
import { stepPlace } from './step-place';
import classes from './step-section.module.css';
import type { PlanChoice } from './use-plan-choice';
import { useStepSize } from './use-step-size';

type SectionProps = {
  step: PlanStep;
  route: PlanRoute;
  /** Whether the route is the one that the plan recommends. */
  best: boolean;
  disclosure: Disclosure;
  choice: PlanChoice;
};

/** One of several steps: its size always, what to learn where it is unfolded; print has all of it. */
export function StepSection({ step, route, best, disclosure, choice }: SectionProps) {
  const { t } = useTranslation();
  const panel = useId();
  const printing = usePrinting();
  const { open, toggle } = wholeStep(disclosure, step.number);
  const role = step.role.name;
  const total = route.steps.length;
  return (
    <li id={stepPlace(step.number)} tabIndex={-1} className={classes['step']}>
      <h3 className={classes['title']}>
        <span>{t('plan.step.title', { number: step.number, total })}</span>{' '}
        <EntityLink kind="Role" entity={step.role} />
      </h3>
      <p className={classes['size']}>{useStepSize(step)}</p>
      <GapBar counts={step.counts} />
      <div className={classes['actions']}>
        <Button
          className={classes['toggle'] ?? ''}
          variant="default"
          size="xs"
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          onClick={toggle}
        >
          {t(open ? 'plan.step.hide' : 'plan.step.show', { role })}
        </Button>
        {step.number < total && <StopButtons {...{ role: step.role, route, best, choice }} />}
      </div>
      {(open || printing) && (
        <div id={panel} className={classes['panel']}>
          <StepLine step={step} disclosure={stepDisclosure(disclosure, step.number)} depth={4} />
        </div>
      )}
    </li>
  );
}
