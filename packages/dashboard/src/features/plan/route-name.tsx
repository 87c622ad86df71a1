import { VisuallyHidden } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanRoute } from './plan-model';

/** All roles of a route in a line; arrows for the eye, words for a screen reader. */
export function RouteName({ route }: { route: PlanRoute }) {
  const { t } = useTranslation();
  return route.roles.map((role, index) => (
    <Fragment key={role.slug}>
      {index > 0 && (
        <>
          {' '}
          <span aria-hidden="true">→</span> <VisuallyHidden>
            {t('plan.headingTo')}
          </VisuallyHidden>{' '}
        </>
      )}
      {role.name}
    </Fragment>
  ));
}
