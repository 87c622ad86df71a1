import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type HeldSkill, mergeHeldSkills } from '../../lib/held-skills';
import { Notice } from '../../ui/notice';
import classes from './shared-notice.module.css';

type NoticeProps = {
  shared: readonly HeldSkill[];
  own: readonly HeldSkill[];
  onKeep: (skills: readonly HeldSkill[]) => void;
  onLeave: () => void;
};

/** Says that the list came with a link, and lets one keep it; one's own list is not touched till then. */
export function SharedNotice({ shared, own, onKeep, onLeave }: NoticeProps) {
  const { t } = useTranslation();
  return (
    <Notice>
      <p>
        {t('mySkills.shared.lead', { count: shared.length })}
        {own.length > 0 && ` ${t('mySkills.shared.own', { count: own.length })}`}
      </p>
      <div className={classes['ways']}>
        {own.length === 0 ? (
          <Button size="xs" onClick={() => onKeep(shared)}>
            {t('mySkills.shared.keep')}
          </Button>
        ) : (
          <>
            <Button size="xs" onClick={() => onKeep(mergeHeldSkills(own, shared))}>
              {t('mySkills.shared.merge')}
            </Button>
            <Button variant="default" size="xs" onClick={() => onKeep(shared)}>
              {t('mySkills.shared.replace')}
            </Button>
          </>
        )}
        <Button variant="default" size="xs" onClick={onLeave}>
          {t('mySkills.shared.not')}
        </Button>
      </div>
    </Notice>
  );
}
