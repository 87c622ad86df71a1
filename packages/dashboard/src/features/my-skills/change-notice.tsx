import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './change-notice.module.css';
import type { MyList } from './use-my-list';

/** What was last done to the list, with a way back; it stays until it is closed or more is done. */
export function ChangeNotice({ list }: { list: MyList }) {
  const { t } = useTranslation();
  const { last, undo, forget } = list;
  return (
    <div className={classes['place']}>
      <output className={classes['said']} data-empty={last === null}>
        {last?.words}
        {last?.before && (
          <Button variant="default" size="xs" onClick={() => undo(t('mySkills.done.undone'))}>
            {t('mySkills.done.undo')}
          </Button>
        )}
        {last && (
          <CloseButton
            size={24}
            aria-label={t('mySkills.done.close')}
            title={t('mySkills.done.close')}
            onClick={forget}
          />
        )}
      </output>
    </div>
  );
}
