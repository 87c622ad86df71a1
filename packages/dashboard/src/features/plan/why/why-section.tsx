import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatList } from '../../../lib/format';
import { bestRoute, listRoutes, routeOf } from '../list-routes';
import type { Plan, PlanRoute } from '../plan-model';
import { RouteCard } from './route-card';
import { useDifference } from './use-difference';
import { useAgainst } from './use-reason';
import classes from './why-section.module.css';

type WhyProps = {
  plan: Plan;
  route: PlanRoute;
  /** The key of the route to hold it against; undefined asks for the direct move, or the best. */
  compare: string | undefined;
  onCompare: (key: string) => void;
};

/** A route and another side by side; nothing where there is no other. */
export function WhySection({ plan, route, compare, onCompare }: WhyProps) {
  const others = listRoutes(plan)
    .map((listed) => listed.route)
    .filter(({ key }) => key !== route.key);
  const asked = compare === undefined ? null : routeOf(plan, compare);
  const usual = route.between.length === 0 ? bestRoute(plan) : plan.direct;
  const other = asked && asked.key !== route.key ? asked : usual;
  if (others.length === 0 || other.key === route.key)
    return <FirstOther {...{ others, route, onCompare }} />;
  return <SideBySide {...{ route, other, others, onCompare }} />;
}

type SideProps = {
  route: PlanRoute;
  other: PlanRoute;
  others: readonly PlanRoute[];
  onCompare: (key: string) => void;
};

/** Where the direct move is the best, it is held against the first of the others. */
function FirstOther({ route, others, onCompare }: Omit<SideProps, 'other'>) {
  const [other] = others;
  return other ? <SideBySide {...{ route, other, others, onCompare }} /> : null;
}

function SideBySide({ route, other, others, onCompare }: SideProps) {
  const { t } = useTranslation();
  const against = useAgainst(route, other);
  const difference = useDifference(route, other);
  return (
    <section className={classes['why']}>
      <h2>{t(other.between.length === 0 ? 'plan.why.title' : 'plan.why.titleOther')}</h2>
      <p className={classes['words']}>{[against, ...difference].join(' ')}</p>
      {others.length > 1 && (
        <NativeSelect
          className={classes['choice'] ?? ''}
          label={t('plan.why.with')}
          size="md"
          data={others.map(({ key, between }) => ({
            value: key,
            label:
              between.length === 0
                ? t('plan.why.cardDirect')
                : t('plan.why.cardThrough', { roles: formatList(between.map(({ name }) => name)) }),
          }))}
          value={other.key}
          onChange={(event) => onCompare(event.currentTarget.value)}
        />
      )}
      <div className={classes['cards']}>
        <RouteCard route={route} other={other} />
        <RouteCard route={other} other={route} />
      </div>
    </section>
  );
}
