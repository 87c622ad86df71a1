import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './home-page.module.css';

/** A question in words, of which the screen opens that answers it. */
export function AskField({ onAsk }: { onAsk: (text: string) => Promise<void> }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const asked = text.trim();
    if (asked === '') {
      setMissing(true);
      input.current?.focus();
      return;
    }
    setBusy(true);
    await onAsk(asked);
    setBusy(false);
  };
  return (
    <form className={classes['ask']} noValidate onSubmit={(event) => void submit(event)}>
      <TextInput
        ref={input}
        label={t('home.ask.label')}
        value={text}
        autoComplete="off"
        enterKeyHint="go"
        error={isMissing && t('home.ask.missing')}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setMissing(false);
        }}
      />
      <Button type="submit" variant="default" loading={busy}>
        {t('home.ask.button')}
      </Button>
    </form>
  );
}
