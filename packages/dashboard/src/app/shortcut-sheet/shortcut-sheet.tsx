import '../../ui/dialog-styles.css';
import { Button, CloseButton, Modal, Switch } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addTexts } from '../../lib/add-texts';
import { BROWSE_PATHS } from '../../lib/browse-url';
import { site } from '../../lib/en-palette';
import { review } from '../../lib/en-review';
import { LIST_KEYS, type ListKey } from '../../lib/list-keys';
import { REVIEW_KEYS, type ReviewKey } from '../../lib/review-keys';
import { SHORTCUTS } from '../../lib/shortcuts';
import { useSingleKeys } from '../../lib/use-single-keys';
import { KeyCaps } from '../../ui/key-caps';
import { useDoCommands } from '../commands/use-do-commands';
import { useGoCommands } from '../commands/use-go-commands';
import { useTour } from '../commands/use-tour';
import classes from './shortcut-sheet.module.css';

addTexts({ review, site });

/** All keys and what they do, and the switch for those who press keys without meaning to. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { isOn, setIsOn } = useSingleKeys();
  const { pathname } = useLocation();
  const takeTour = useTour();
  const commands = [...useDoCommands(), ...useGoCommands()];
  return (
    <Modal
      opened
      onClose={onClose}
      // The library's own header would be a second banner of the page.
      withCloseButton={false}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': t('site.sheet.title') } }}
    >
      <div className={classes['top']}>
        <h2>{t('site.sheet.title')}</h2>
        <CloseButton onClick={onClose} aria-label={t('site.sheet.close')} />
      </div>
      {pathname === '/review' && <ReviewKeys />}
      {isList(pathname) && <ListKeys />}
      <p className={classes['lead']}>{t('site.sheet.lead')}</p>
      <dl className={classes['list']}>
        <KeyRow label={t('site.command.palette')} keys={SHORTCUTS.palette} />
        {commands.map(({ id, label, shortcut }) =>
          shortcut ? <KeyRow key={id} label={label} keys={SHORTCUTS[shortcut]} /> : null,
        )}
        <KeyRow label={t('site.command.edit')} keys={SHORTCUTS.edit} />
      </dl>
      <Switch
        checked={isOn}
        onChange={(event) => setIsOn(event.currentTarget.checked)}
        classNames={{ description: classes['note'] ?? '' }}
        label={t('site.sheet.singleKeys')}
        description={t('site.sheet.singleKeysNote')}
      />
      <Button
        variant="default"
        className={classes['tour'] ?? ''}
        onClick={() => {
          onClose();
          takeTour();
        }}
      >
        {t('site.command.tour')}
      </Button>
    </Modal>
  );
}

function ReviewKeys() {
  const { t } = useTranslation();
  const keys = Object.entries(REVIEW_KEYS) as [ReviewKey, string][];
  return (
    <>
      <h3>{t('review.keys.title')}</h3>
      <dl className={classes['list']}>
        {keys.map(([key, caps]) => (
          <KeyRow key={key} label={t(`review.keys.${key}`)} keys={caps} />
        ))}
      </dl>
    </>
  );
}

/** Whether an address is that of the list of a kind. */
function isList(pathname: string): boolean {
  return Object.values(BROWSE_PATHS).some((path) => path === pathname);
}

function ListKeys() {
  const { t } = useTranslation();
  const keys = Object.entries(LIST_KEYS) as [ListKey, string][];
  return (
    <>
      <h3>{t('site.listKeys.title')}</h3>
      <dl className={classes['list']}>
        {keys.map(([key, caps]) => (
          <KeyRow key={key} label={t(`site.listKeys.${key}`)} keys={caps} />
        ))}
      </dl>
    </>
  );
}

function KeyRow({ label, keys }: { label: string; keys: string }) {
  return (
    <div className={classes['row']}>
      <dt>{label}</dt>
      <dd>
        <KeyCaps keys={keys} />
      </dd>
    </div>
  );
}
