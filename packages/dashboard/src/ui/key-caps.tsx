import { Kbd } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { keyCaps } from '../lib/shortcuts';
import classes from './key-caps.module.css';

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent);

/** The keys of a shortcut, as they stand on this computer's keyboard. */
export function KeyCaps({ keys }: { keys: string }) {
  const { t } = useTranslation();
  const inTurn = keys.includes(' ');
  return (
    <span className={classes['keys']}>
      {keyCaps(keys, isMac).map((cap, index) => (
        <Fragment key={cap}>
          {inTurn && index > 0 && (
            <span className={classes['then']}>{t('site.sheet.between')}</span>
          )}
          <Kbd className={classes['cap']}>{cap}</Kbd>
        </Fragment>
      ))}
    </span>
  );
}
