import { useTranslation } from 'react-i18next';
import type { Disclosure } from '../../lib/open-keys';
import { EntityLink } from '../../ui/entity-link';
import { KeptSkills } from './kept-skills';
import { NeedRow } from './need-row';
import classes from './plan-line.module.css';
import type { DirectPlan } from './plan-model';
import { PlanTools } from './plan-tools';

type LineProps = { plan: DirectPlan; disclosure: Disclosure };

/** The way as a line: the start, a stop for each stage, and the target. */
export function PlanLine({ plan, disclosure }: LineProps) {
  const { t } = useTranslation();
  const skills = new Set(plan.stages.flatMap(({ needs }) => needs.map(({ skill }) => skill.slug)));
  const rows = { disclosure, target: plan.to, skills };
  return (
    <section>
      <h2 className={classes['title']}>{t('plan.order')}</h2>
      <ol className={classes['line']}>
        <li className={classes['terminus']}>
          <h3 className={classes['name']}>
            <EntityLink kind="Role" entity={plan.from} />
          </h3>
          <KeptSkills needs={plan.kept} {...rows} />
        </li>
        {plan.stages.map(({ number, needs }) => (
          <li key={number} className={classes['stop']}>
            <h3 className={classes['name']}>
              {t('plan.stage', { number })}
              {needs.length > 1 && <span className={classes['note']}> {t('plan.sideBySide')}</span>}
            </h3>
            <ul>
              {needs.map((need) => (
                <NeedRow key={need.skill.slug} need={need} {...rows} />
              ))}
            </ul>
          </li>
        ))}
        <li className={classes['terminus']}>
          <h3 className={classes['name']}>
            <EntityLink kind="Role" entity={plan.to} />
          </h3>
          <PlanTools tools={plan.tools} credentials={plan.credentials} />
        </li>
      </ol>
    </section>
  );
}
