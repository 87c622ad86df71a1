import { Button, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './operation.module.css';

type FormProps = {
  /** What it begins with, to be typed over. */
  initial: string;
  onReject: (reason: string) => void;
  onCancel: () => void;
};

/** Asks why an operation is rejected: Enter rejects it, Escape leaves it open. */
export function RejectForm({ initial, onReject, onCancel }: FormProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState(initial);
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(function focusReason() {
    field.current?.focus();
    field.current?.select();
  }, []);
  const isMissing = reason.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isMissing) field.current?.focus();
    else onReject(reason.trim());
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
  };
  return (
    <form className={classes['reject']} noValidate onSubmit={submit}>
      <TextInput
        ref={field}
        label={t('review.decide.reason')}
        description={t('review.decide.reasonNote')}
        value={reason}
        maxLength={1000}
        autoComplete="off"
        error={asked && isMissing && t('review.decide.reasonMissing')}
        onKeyDown={leave}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div className={classes['buttons']}>
        <Button type="submit">{t('review.decide.reject')}</Button>
        <Button variant="default" onClick={onCancel}>
          {t('review.decide.cancel')}
        </Button>
      </div>
    </form>
  );
}
