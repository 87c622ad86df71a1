import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asSentence } from '../../../lib/sentence';
import { ConfirmInPlace } from '../../../ui/confirm-in-place';
import { TroubleLine } from '../../../ui/trouble-line';
import classes from './saved-views.module.css';
import { type SavedView, useRemoveView, useRenameView } from './use-saved-views';

type ActsProps = {
  view: SavedView;
  /** Told once it is gone, and with it what had the focus. */
  onRemoved: () => void;
};

/** What can be done with a view: another name, or none any more. */
export function ViewActs({ view, onRemoved }: ActsProps) {
  const { t } = useTranslation();
  const [renaming, setRenaming] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  useEffect(
    function returnFocusWhenRenamed() {
      if (wasRenaming.current && !renaming) opener.current?.focus();
      wasRenaming.current = renaming;
    },
    [renaming],
  );
  const remove = useRemoveView(view.id);
  const { name } = view;
  if (renaming) return <RenameForm view={view} onClose={() => setRenaming(false)} />;
  return (
    <span className={classes['bar']}>
      <Button
        ref={opener}
        size="xs"
        variant="default"
        aria-label={t('browse.views.renameOf', { name })}
        onClick={() => setRenaming(true)}
      >
        {t('browse.views.rename')}
      </Button>
      <ConfirmInPlace
        label={t('browse.views.remove')}
        name={t('browse.views.removeOf', { name })}
        question={t(view.isShared ? 'browse.views.removeShared' : 'browse.views.removeAsk', {
          name,
        })}
        confirm={t('browse.views.remove')}
        keep={t('browse.views.keep')}
        act={remove}
        onDone={onRemoved}
      />
    </span>
  );
}

function RenameForm({ view, onClose }: { view: SavedView; onClose: () => void }) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(view.name);
  useEffect(function goToName() {
    field.current?.focus();
  }, []);
  const { busy, trouble, run } = useRenameView(view.id);
  const ofName = trouble?.field === 'name' ? asSentence(trouble.message ?? '') : undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await run(name.trim())) onClose();
  };
  return (
    <form className={classes['form']} noValidate onSubmit={(event) => void submit(event)}>
      <TextInput
        ref={field}
        label={t('browse.views.newName', { name: view.name })}
        value={name}
        autoComplete="off"
        error={ofName}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TroubleLine trouble={ofName === undefined ? trouble : null} />
      <div className={classes['bar']}>
        <Button size="xs" type="submit" loading={busy}>
          {t('browse.views.rename')}
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          {t('browse.views.keep')}
        </Button>
      </div>
    </form>
  );
}
