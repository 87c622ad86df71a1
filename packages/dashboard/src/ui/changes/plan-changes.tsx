import { useTranslation } from 'react-i18next';
import type { PlanChange_FiguresFragment, PlanChange_PlanFragment } from '../../gql/graphql';
import { addTexts } from '../../lib/add-texts';
import { changes } from '../../lib/en-changes';
import { formatAmount, formatCount, formatGap, formatList } from '../../lib/format';
import classes from './plan-changes.module.css';

addTexts({ changes });

type Plans = readonly PlanChange_PlanFragment[];

/** How many plans would be others, in a sentence; null until it is known. */
export function usePlanSummary(plans: Plans | null): string | null {
  const { t } = useTranslation();
  if (!plans) return null;
  const count = plans.filter(({ isChanged }) => isChanged).length;
  if (count === 0) return t('changes.plans.same');
  if (count === plans.length) return t('changes.plans.all', { count });
  return t('changes.plans.changed', { count, total: plans.length });
}

type ChangesProps = {
  plans: Plans;
  /** Whether others are being worked out. */
  isWorking: boolean;
};

/** The plans that would be others after a change of the graph, each with its figures before and after. */
export function PlanChanges({ plans, isWorking }: ChangesProps) {
  return (
    <ul className={classes['plans']} data-working={isWorking || undefined}>
      {plans
        .filter(({ isChanged }) => isChanged)
        .map((plan) => (
          <PlanItem key={`${plan.from} ${plan.to}`} plan={plan} />
        ))}
    </ul>
  );
}

function PlanItem({ plan }: { plan: PlanChange_PlanFragment }) {
  const { t } = useTranslation();
  const { from, to, before, after } = plan;
  const rows = useFigureWords()
    .map(({ label, say }) => ({ label, was: say(before), is: after && say(after) }))
    .filter(({ was, is }) => was !== is);
  return (
    <li>
      <h4>{t('changes.plans.way', { from, to })}</h4>
      {!after && <p>{t('changes.plans.gone')}</p>}
      {after && rows.length === 0 && <p>{t('changes.plans.others')}</p>}
      {after && rows.length > 0 && (
        <table className={classes['figures']}>
          <thead>
            <tr>
              <th scope="col">{t('changes.plans.figure')}</th>
              <th scope="col">{t('changes.plans.before')}</th>
              <th scope="col">{t('changes.plans.after')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, was, is }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{was}</td>
                <td>
                  <strong>{is}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </li>
  );
}

type FigureWords = {
  readonly label: string;
  readonly say: (figures: PlanChange_FiguresFragment) => string;
};

function useFigureWords(): readonly FigureWords[] {
  const { t } = useTranslation();
  const route = ({ roles }: PlanChange_FiguresFragment) =>
    roles.length > 1
      ? t('changes.plans.via', { names: formatList(roles.slice(0, -1)) })
      : t('changes.plans.direct');
  return [
    { label: t('changes.plans.route'), say: route },
    { label: t('changes.plans.effort'), say: ({ effort }) => formatAmount(effort) },
    { label: t('changes.plans.newLevels'), say: ({ newLevels }) => formatAmount(newLevels) },
    { label: t('changes.plans.largestGap'), say: ({ largestGap }) => formatGap(largestGap) },
    { label: t('changes.plans.routeCount'), say: ({ routeCount }) => formatCount(routeCount) },
  ];
}
