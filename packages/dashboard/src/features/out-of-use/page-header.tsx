import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './out-of-use.module.css';

type HeaderProps = { title: string; lead: string; onBack: () => void };

/** What the page is for, and the way back. */
export function PageHeader({ title, lead, onBack }: HeaderProps) {
  const { t } = useTranslation();
  return (
    <header className={classes['header']}>
      <h1 className={classes['title']}>{title}</h1>
      <p className={classes['lead']}>{lead}</p>
      <div>
        <Button variant="default" onClick={onBack}>
          {t('outOfUse.back')}
        </Button>
      </div>
    </header>
  );
}
