import { useTranslation } from 'react-i18next';
import type { Disclosure } from '../../lib/open-keys';
import { EntityLink } from '../../ui/entity-link';
import { FoldedNeeds } from './folded-needs';
import { NeedRow } from './need-row';
import type { PlanStep } from './plan-model';
import { PlanTools } from './plan-tools';
import { StartName } from './start-name';
import classes from './step-line.module.css';

type LineProps = {
  step: PlanStep;
  disclosure: Disclosure;
  /** How deep its headings stand: right below the route's own or below a step's. */
  depth: 3 | 4;
};

/** A step as a line: the role before, a stop for each stage, and the role that is taken. */
export function StepLine({ step, disclosure, depth }: LineProps) {
  const { t } = useTranslation();
  const Heading = depth === 3 ? 'h3' : 'h4';
  const skills = new Set(step.stages.flatMap(({ needs }) => needs.map(({ skill }) => skill.slug)));
  const rows = { disclosure, row: { target: step.role, step: step.number, skills } };
  return (
    <ol className={classes['line']}>
      <li className={classes['terminus']}>
        <Heading className={classes['name']}>
          <StartName start={step.from} />
        </Heading>
        {step.kept.length === 0 && <p className={classes['none']}>{t('plan.keepsNone')}</p>}
        {step.kept.length > 0 && <FoldedNeeds list="Kept" needs={step.kept} {...rows} />}
      </li>
      {step.stages.map(({ number, needs }) => (
        <li key={number} className={classes['stop']}>
          <Heading className={classes['name']}>
            {t('plan.stage', { number })}
            {needs.length > 1 && <span className={classes['note']}> {t('plan.sideBySide')}</span>}
          </Heading>
          <ul>
            {needs.map((need) => (
              <NeedRow key={need.skill.slug} need={need} {...rows} />
            ))}
          </ul>
        </li>
      ))}
      <li className={classes['terminus']}>
        <Heading className={classes['name']}>
          <EntityLink kind="Role" entity={step.role} />
        </Heading>
        <PlanTools step={step} heading={depth === 3 ? 'h4' : 'h5'} />
        {step.optional.length > 0 && (
          <div className={classes['optional']}>
            <FoldedNeeds list="Optional" needs={step.optional} {...rows} />
          </div>
        )}
      </li>
    </ol>
  );
}
