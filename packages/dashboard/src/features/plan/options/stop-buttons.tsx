import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LinkedEntity } from '../../../lib/linked-entity';
import type { PlanRoute } from '../plan-model';
import type { PlanChoice } from '../use-plan-choice';
import { passedAlso } from './stop-list';

type ButtonsProps = {
  /** A role in between. */
  role: LinkedEntity;
  route: PlanRoute;
  best: boolean;
  choice: PlanChoice;
};

/** Asks for routes without a role in between or, on an alternative, for routes through it. */
export function StopButtons({ role, route, best, choice }: ButtonsProps) {
  const { t } = useTranslation();
  const { limits, onLimits } = choice;
  const between = route.between.map(({ slug }) => slug);
  const without = (slugs: readonly string[]) => slugs.filter((slug) => slug !== role.slug);
  return (
    <>
      <Button
        variant="default"
        size="xs"
        aria-label={t('plan.options.avoidNamed', { role: role.name })}
        onClick={() =>
          onLimits({
            ...limits,
            avoid: [...without(limits.avoid), role.slug],
            via: without(limits.via),
          })
        }
      >
        {t('plan.options.avoidThis')}
      </Button>
      {!best && (
        <Button
          variant="default"
          size="xs"
          aria-label={t('plan.options.passNamed', { role: role.name })}
          onClick={() => onLimits({ ...limits, via: passedAlso(limits.via, role.slug, between) })}
        >
          {t('plan.options.passThis')}
        </Button>
      )}
    </>
  );
}
