import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../../../lib/kinds';
import { asSentence } from '../../../lib/sentence';
import { LiveStatus } from '../../../ui/live-status';
import { TroubleLine } from '../../../ui/trouble-line';
import { Tick } from '../tick';
import classes from './saved-views.module.css';
import { useSaveView } from './use-saved-views';

type FormProps = {
  kind: Kind;
  /** What is shown, as it is saved. */
  search: string;
  mayShare: boolean;
};

/** Saves what the list shows under a name; where the name is taken, it can take the place of the other. */
export function SaveViewForm({ kind, search, mayShare }: FormProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(false);
  const [missing, setMissing] = useState(false);
  const [saved, setSaved] = useState('');
  const { busy, trouble, run, forget } = useSaveView(kind);
  const isTaken = trouble?.code === 'ALREADY_EXISTS';
  const ofName = trouble?.field === 'name' ? asSentence(trouble.message ?? '') : undefined;
  const save = async (replaces: boolean) => {
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    const answer = await run({ name: name.trim(), search, isShared, replaces });
    if (!answer) return;
    setSaved(name.trim());
    setName('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(false);
  };
  return (
    <form className={classes['form']} noValidate onSubmit={submit}>
      <TextInput
        label={t('browse.views.name')}
        value={name}
        autoComplete="off"
        error={ofName ?? (missing && t('browse.views.missing'))}
        onChange={({ currentTarget }) => {
          setName(currentTarget.value);
          forget();
        }}
      />
      {mayShare && <Tick label={t('browse.views.share')} checked={isShared} onChange={setShared} />}
      <TroubleLine trouble={ofName === undefined ? trouble : null} />
      <div className={classes['bar']}>
        <Button size="xs" type="submit" loading={busy}>
          {t('browse.views.save')}
        </Button>
        {isTaken && (
          <Button size="xs" variant="default" onClick={() => void save(true)}>
            {t('browse.views.replace')}
          </Button>
        )}
      </div>
      <LiveStatus>{saved !== '' && t('browse.views.saved', { name: saved })}</LiveStatus>
    </form>
  );
}
