import { Button, TextInput } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../apollo/use-act';
import { addTexts } from '../../lib/add-texts';
import { changes } from '../../lib/en-changes';
import { newKey } from '../../lib/new-key';
import type { Trouble } from '../../lib/trouble';
import { TroubleLine } from '../trouble-line';
import classes from './reason-form.module.css';

addTexts({ changes });

/** A change of the graph that is asked about with its reason. */
export type Asked<Result> = {
  /** What the form is called. */
  title: string;
  /** What the button says that does it. */
  submit: string;
  /** What is asked beside the reason: the same request has the same key. */
  body?: string;
  /** Whether it is known yet what to do. */
  isReady?: boolean;
  /** Looks at what else is asked, and says there what is missing; nothing is done where it says no. */
  check?: () => boolean;
  act: (reason: string, key: string) => Promise<Result>;
  /** Says a refusal in more fitting words, where there are any. */
  wording?: (trouble: Trouble) => string | undefined;
  /** What it would do, and what else there is to choose. */
  children?: ReactNode;
};

type FormProps<Result> = Asked<Result> & {
  reason: string;
  onReason: (reason: string) => void;
  onCancel: () => void;
  /** Told when it is done; whoever draws this has to say where the focus goes. */
  onDone: (result: Result) => void;
  /** Whether it has opened where a button stood: it takes the focus, and Escape closes it. */
  isInPlace?: boolean;
};

/** Asks for the reason of a change, and makes it. What was typed stays until it is made. */
export function ReasonForm<Result>(props: FormProps<Result>) {
  const { title, reason, onReason, submit, body = '', isReady = true, isInPlace = false } = props;
  const { check, act, wording, onDone, onCancel, children } = props;
  const { t } = useTranslation();
  const id = useId();
  const [missing, setMissing] = useState(false);
  const keyOf = useKeys();
  const { busy, trouble, run } = useAct(() => act(reason.trim(), keyOf(`${reason}\n${body}`)));
  const field = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(
    function focusFirstField() {
      if (isInPlace) form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    },
    [isInPlace],
  );
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    const isWell = check?.() ?? true;
    if (reason.trim() === '') return field.current?.focus();
    const answer = isReady && isWell ? await run() : null;
    if (answer) onDone(answer.result);
  };
  useWindowEvent('keydown', ({ key }) => {
    if (isInPlace && key === 'Escape' && !busy) onCancel();
  });
  return (
    <form
      ref={form}
      className={classes['form']}
      aria-labelledby={id}
      noValidate
      onSubmit={(event) => void send(event)}
    >
      <p id={id} className={classes['title']}>
        {title}
      </p>
      {children}
      <TextInput
        ref={field}
        label={t('changes.reason.label')}
        description={t('changes.reason.note')}
        value={reason}
        maxLength={1000}
        autoComplete="off"
        error={missing && t('changes.reason.missing')}
        onChange={(event) => onReason(event.currentTarget.value)}
      />
      <TroubleLine
        trouble={trouble}
        wording={(told) =>
          wording?.(told) ?? (told.code === 'FORBIDDEN' ? t('changes.reason.forbidden') : undefined)
        }
      />
      <div className={classes['answer']}>
        <Button type="submit" size="sm" loading={busy} disabled={!isReady}>
          {submit}
        </Button>
        <Button variant="default" size="sm" disabled={busy} onClick={onCancel}>
          {t('changes.reason.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** A key for each request: the same one where the same is sent again, as no answer came before. */
function useKeys(): (body: string) => string {
  const last = useRef<{ body: string; key: string } | null>(null);
  return (body) => {
    if (last.current?.body !== body) last.current = { body, key: newKey() };
    return last.current.key;
  };
}
