import { Button, TextInput } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../apollo/use-act';
import { addTexts } from '../../lib/add-texts';
import { changes } from '../../lib/en-changes';
import { newKey } from '../../lib/new-key';
import { TroubleLine } from '../trouble-line';
import classes from './reason-in-place.module.css';

addTexts({ changes });

type ReasonProps<Result> = {
  /** What the button says that asks. */
  label: string;
  /** The same for a screen reader, with what it is done to. */
  name: string;
  /** What the form is called. */
  title: string;
  /** The reason to begin with. */
  reason: string;
  /** What the button says that does it. */
  submit: string;
  /** Whether whoever is here may do it; a form that is open stays, with what was typed. */
  may: boolean;
  /** What is asked beside the reason: the same request has the same key. */
  body?: string;
  /** Whether it is known yet what to do. */
  isReady?: boolean;
  /** Looks at what else is asked, and says there what is missing; nothing is done where it says no. */
  check?: () => boolean;
  /** Told when the form opens, for what is to be looked up then. */
  onOpen?: () => void;
  act: (reason: string, key: string) => Promise<Result>;
  /** Told when it is done; whoever draws this has to say where the focus goes. */
  onDone: (result: Result) => void;
  /** What it would do, and what else there is to choose. */
  children?: ReactNode;
};

/** A change of the graph that is asked about where the button stands, with its reason. */
export function ReasonInPlace<Result>(props: ReasonProps<Result>) {
  const { label, name, may, onOpen } = props;
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState(props.reason);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(
    function returnFocusWhenClosed() {
      if (wasOpen.current && !open) opener.current?.focus();
      wasOpen.current = open;
    },
    [open],
  );
  const close = (isDone: boolean) => {
    // What was asked for is done, and its button may be gone: the focus is not this part's to give.
    if (isDone) wasOpen.current = false;
    setOpen(false);
  };
  if (open) {
    return (
      <div className={classes['place']}>
        <ReasonForm {...props} {...{ reason, setReason }} onClose={close} />
      </div>
    );
  }
  if (!may) return null;
  return (
    <Button
      ref={opener}
      variant="default"
      size="xs"
      aria-label={name}
      onClick={() => {
        setOpen(true);
        onOpen?.();
      }}
    >
      {label}
    </Button>
  );
}

type FormProps<Result> = ReasonProps<Result> & {
  setReason: (reason: string) => void;
  onClose: (isDone: boolean) => void;
};

function ReasonForm<Result>(props: FormProps<Result>) {
  const { title, reason, setReason, submit, body = '', isReady = true } = props;
  const { check, act, onDone, onClose, children } = props;
  const { t } = useTranslation();
  const id = useId();
  const [missing, setMissing] = useState(false);
  const keyOf = useKeys();
  const { busy, trouble, run } = useAct(() => act(reason.trim(), keyOf(`${reason}\n${body}`)));
  const field = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(function focusFirstField() {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    const isWell = check?.() ?? true;
    if (reason.trim() === '') return field.current?.focus();
    const answer = isReady && isWell ? await run() : null;
    if (!answer) return;
    onClose(true);
    onDone(answer.result);
  };
  useWindowEvent('keydown', ({ key }) => {
    if (key === 'Escape' && !busy) onClose(false);
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
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <TroubleLine
        trouble={trouble}
        wording={({ code }) => (code === 'FORBIDDEN' ? t('changes.reason.forbidden') : undefined)}
      />
      <div className={classes['answer']}>
        <Button type="submit" size="sm" loading={busy} disabled={!isReady}>
          {submit}
        </Button>
        <Button variant="default" size="sm" disabled={busy} onClick={() => onClose(false)}>
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
