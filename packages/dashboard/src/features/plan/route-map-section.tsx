import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Disclosure } from '../../lib/open-keys';
import { Notice } from '../../ui/notice';
import { mapOfPlan } from './map-of-plan';
import type { Plan, PlanRoute } from './plan-model';
import { usePointedRoute } from './pointed-route';
import { routeMapPart } from './route-map-part';
import classes from './route-map-section.module.css';
import { wholeStep } from './step-disclosure';
import { goToStep } from './step-place';

type SectionProps = {
  /** Null while it is on its way. */
  plan: Plan | null;
  route: PlanRoute | null;
  onChoose: (key: string) => void;
  disclosure: Disclosure;
};

/** The routes as a map; the list of routes is the same in words. */
export function RouteMapSection({ plan, route, onChoose, disclosure }: SectionProps) {
  const { t } = useTranslation();
  const { part: RouteMap, failed } = routeMapPart.usePart();
  const { pointed, onPoint } = usePointedRoute();
  const input = plan && route && mapOfPlan(plan, route.key, t);
  const onOpenStep = (step: number) => {
    const { open, toggle } = wholeStep(disclosure, step);
    if (!open) toggle();
    goToStep(step);
  };
  return (
    <div className={classes['place']}>
      {RouteMap && input && <RouteMap {...{ input, pointed, onChoose, onOpenStep, onPoint }} />}
      {failed && (
        <Notice>
          <p>{t('map.failed')}</p>
          <Button variant="default" size="xs" mt={8} onClick={() => void routeMapPart.load()}>
            {t('trouble.retry')}
          </Button>
        </Notice>
      )}
      {!failed && !(RouteMap && input) && <Skeleton className={classes['skeleton'] ?? ''} />}
    </div>
  );
}
