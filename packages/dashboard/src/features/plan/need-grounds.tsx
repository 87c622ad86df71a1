import { useTranslation } from 'react-i18next';
import { EvidenceList } from '../../ui/evidence-list';
import { ImpliedReasons } from './implied-reasons';
import type { Need } from './plan-model';
import type { RowContext } from './row-context';

type GroundsProps = Omit<RowContext, 'step'> & { need: Need };

/** Why a skill is part of the plan: what names it, or what builds on it. */
export function NeedGrounds({ need, target, skills }: GroundsProps) {
  const { t } = useTranslation();
  const { basis, gradeBasis, evidence, implied, skill } = need;
  const lead = implied && (
    <p>
      {t('plan.impliedWhy', { role: target.name })}{' '}
      <ImpliedReasons slug={skill.slug} among={skills} />
    </p>
  );
  return (
    <EvidenceList
      basis={basis}
      evidence={evidence}
      lead={lead}
      {...(gradeBasis && { gradeBasis })}
    />
  );
}
