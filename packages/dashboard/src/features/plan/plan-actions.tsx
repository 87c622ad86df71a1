import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import IconArrowsExchange from '@tabler/icons-react/dist/esm/icons/IconArrowsExchange.mjs';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconLink from '@tabler/icons-react/dist/esm/icons/IconLink.mjs';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LinkedEntity } from '../../lib/linked-entity';
import type { Objective } from '../../lib/objectives';
import { planUrl } from '../../lib/plan-url';
import classes from './plan-actions.module.css';

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

type ActionsProps = { from: LinkedEntity; to: LinkedEntity; objective: Objective | undefined };

/** What can be done with a plan: turn it round, pass it on, print it. */
export function PlanActions({ from, to, objective }: ActionsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const clipboard = useClipboard({ timeout: 3000 });
  return (
    <div className={classes['actions']}>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconArrowsExchange {...ICON} />}
        onClick={() => void navigate(planUrl({ from: to.slug, to: from.slug, objective }))}
      >
        {t('plan.swap')}
      </Button>
      <Button
        variant="default"
        size="xs"
        leftSection={clipboard.copied ? <IconCheck {...ICON} /> : <IconLink {...ICON} />}
        onClick={() => clipboard.copy(window.location.href)}
      >
        <span aria-live="polite">{t(clipboard.copied ? 'plan.copied' : 'plan.copy')}</span>
      </Button>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPrinter {...ICON} />}
        onClick={() => window.print()}
      >
        {t('plan.print')}
      </Button>
    </div>
  );
}
