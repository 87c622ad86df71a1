import { Button } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconLink from '@tabler/icons-react/dist/esm/icons/IconLink.mjs';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../../lib/copy-text';
import type { Ticks } from '../ticks/use-ticks';
import classes from './share-link.module.css';

const ICON = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** How long it is said that the link was copied, in milliseconds. */
const SAID_FOR = 3000;

/**
 * Copies an address that shows just this. Where skills of this browser count, it says beforehand
 * that the address will name them, since nobody else's browser has them.
 */
export function ShareLink({ ticks }: { ticks: Ticks }) {
  const { t } = useTranslation();
  const note = useId();
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null);
  const { start } = useTimeout(() => setSaid(null), SAID_FOR);
  const { mine, mySkills, link } = ticks;
  const told = mine && mySkills.length > 0;
  const copy = async () => {
    setSaid((await copyText(link())) ? 'copied' : 'notCopied');
    start();
  };
  return (
    <span className={classes['share']}>
      <Button
        variant="default"
        size="xs"
        leftSection={said === 'copied' ? <IconCheck {...ICON} /> : <IconLink {...ICON} />}
        aria-describedby={told ? note : undefined}
        onClick={() => void copy()}
      >
        <span aria-live="polite">{t(`plan.${said ?? 'copy'}`)}</span>
      </Button>
      {told && (
        <span id={note} className={classes['note']}>
          {t('plan.linkHolds', { count: mySkills.length })}
        </span>
      )}
    </span>
  );
}
