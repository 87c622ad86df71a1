import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../../lib/kinds';
import { KindMark } from '../../ui/kind-mark';
import { ScreenHead } from '../../ui/screen';
import classes from './out-of-use.module.css';

type HeaderProps = { kind: Kind; title: string; lead: string; onBack: () => void };

/** What the page is for, and the way back. */
export function PageHeader({ kind, title, lead, onBack }: HeaderProps) {
  const { t } = useTranslation();
  return (
    <header className={classes['header']}>
      <ScreenHead title={title} mark={<KindMark kind={kind} size="large" />} />
      <p className={classes['lead']}>{lead}</p>
      <div>
        <Button variant="default" onClick={onBack}>
          {t('outOfUse.back')}
        </Button>
      </div>
    </header>
  );
}
