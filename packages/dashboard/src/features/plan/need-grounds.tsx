import { useTranslation } from 'react-i18next';
import type { LinkedEntity } from '../../lib/linked-entity';
import { EvidenceList } from '../../ui/evidence-list';
import { ImpliedReasons } from './implied-reasons';
import classes from './need-grounds.module.css';
import type { Need } from './plan-model';

type GroundsProps = { need: Need; target: LinkedEntity; skills: ReadonlySet<string> };

/** Why a skill is part of the plan: what names it, or what builds on it. */
export function NeedGrounds({ need, target, skills }: GroundsProps) {
  const { t } = useTranslation();
  const { basis, gradeBasis, evidence, implied, skill } = need;
  return (
    <div className={classes['grounds']}>
      {implied && (
        <p>
          {t('plan.impliedWhy', { role: target.name })}{' '}
          <ImpliedReasons slug={skill.slug} among={skills} />
        </p>
      )}
      <EvidenceList basis={basis} evidence={evidence} {...(gradeBasis && { gradeBasis })} />
    </div>
  );
}
