import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice';
import type { Plan } from './plan-model';

/** What one should know before one trusts the list: nothing found, cut off, or another route shown. */
export function PlanNotices({ plan, isUnknown }: { plan: Plan; isUnknown: boolean }) {
  const { t } = useTranslation();
  const none = plan.routes.length === 0;
  return (
    <>
      {none && (
        <Notice>
          <p>{t('plan.notice.none')}</p>
          {plan.limitedBy.length > 0 && (
            <>
              <p>{t('plan.notice.loosen')}</p>
              <ul>
                {plan.limitedBy.map((limit) => (
                  <li key={limit}>{t(`plan.limit.${limit}`)}</li>
                ))}
              </ul>
            </>
          )}
        </Notice>
      )}
      {!plan.exact && <Notice>{t('plan.notice.cutOff')}</Notice>}
      {isUnknown && !none && <Notice>{t('plan.notice.unknown')}</Notice>}
    </>
  );
}
