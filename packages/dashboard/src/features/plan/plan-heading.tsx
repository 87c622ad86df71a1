import { VisuallyHidden } from '@mantine/core';
import IconArrowRight from '@tabler/icons-react/dist/esm/icons/IconArrowRight.mjs';
import { useTranslation } from 'react-i18next';
import type { LinkedEntity } from '../../lib/linked-entity';
import { EntityLink } from '../../ui/entity-link';
import classes from './plan-heading.module.css';
import type { PlanStart } from './plan-model';
import { StartName } from './start-name';

/** From where to where; an arrow for the eye, words for a screen reader. */
export function PlanHeading({ from, to }: { from: PlanStart; to: LinkedEntity }) {
  const { t } = useTranslation();
  return (
    <h1 className={classes['heading']}>
      <VisuallyHidden>{t('plan.headingFrom')} </VisuallyHidden>
      <StartName start={from} />
      <IconArrowRight size={20} stroke={1.75} aria-hidden="true" className={classes['arrow']} />
      <VisuallyHidden> {t('plan.headingTo')} </VisuallyHidden>
      <EntityLink kind="Role" entity={to} />
    </h1>
  );
}
