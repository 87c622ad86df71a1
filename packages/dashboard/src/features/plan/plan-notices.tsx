import { useTranslation } from 'react-i18next';
import type { PlanLimits } from '../../lib/plan-limits';
import { Notice } from '../../ui/notice';
import { LoosenLimits } from './options/loosen-limits';
import type { Plan } from './plan-model';

type NoticesProps = {
  plan: Plan;
  /** Whether the address names a route that the plan does not have. */
  isUnknown: boolean;
  nameOf: (slug: string) => string;
  onLimits: (limits: PlanLimits) => void;
};

/** What one should know before one trusts the list: nothing found, cut off, or another route shown. */
export function PlanNotices({ plan, isUnknown, nameOf, onLimits }: NoticesProps) {
  const { t } = useTranslation();
  const { limitedBy, limits } = plan;
  const none = plan.routes.length === 0;
  return (
    <>
      {none && (
        <Notice>
          <p>{t('plan.notice.none')}</p>
          {limitedBy.length > 0 && <LoosenLimits {...{ limitedBy, limits, nameOf, onLimits }} />}
        </Notice>
      )}
      {!plan.exact && <Notice>{t('plan.notice.cutOff')}</Notice>}
      {isUnknown && !none && <Notice>{t('plan.notice.unknown')}</Notice>}
    </>
  );
}
