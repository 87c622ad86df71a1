import { Button, TextInput } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../apollo/use-act';
import { addTexts } from '../lib/add-texts';
import { account } from '../lib/en-account';
import type { Trouble } from '../lib/trouble';
import classes from './confirm-in-place.module.css';
import { TroubleLine } from './trouble-line';

addTexts({ account });

type ConfirmProps<Result> = {
  /** What the button says that asks. */
  label: string;
  /** The same for a screen reader, with what it is done to. */
  name?: string;
  /** Whether it is what the page is for. */
  isMain?: boolean;
  question: string;
  confirm: string;
  /** What the button says that does nothing, where nothing would be lost. */
  keep?: string;
  /** What has to be typed first, for what cannot be undone. */
  typed?: { readonly label: string; readonly text: string; readonly mismatch: string };
  act: () => Promise<Result>;
  /** Told when it is done; whoever draws this has to say where the focus goes. */
  onDone: (result: Result) => void;
  wording?: (trouble: Trouble) => string | undefined;
};

/** Something that is asked about once more before it is done, where the button stands. */
export function ConfirmInPlace<Result>(props: ConfirmProps<Result>) {
  const { label, name, question, isMain = false } = props;
  const [open, setOpen] = useState(false);
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
  if (open) return <Question {...props} key={question} onClose={close} />;
  return (
    <Button
      ref={opener}
      {...(!isMain && { variant: 'default', size: 'xs' })}
      aria-label={name}
      onClick={() => setOpen(true)}
    >
      {label}
    </Button>
  );
}

function Question<Result>(props: ConfirmProps<Result> & { onClose: (isDone: boolean) => void }) {
  const { question, confirm, keep, typed, act, onDone, onClose, wording } = props;
  const { t } = useTranslation();
  const id = useId();
  const { busy, trouble, run } = useAct(act);
  const [text, setText] = useState('');
  const [missed, setMissed] = useState(false);
  const first = useRef<HTMLDivElement>(null);
  useEffect(function focusQuestion() {
    first.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, []);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const fits = !typed || text.trim().toLowerCase() === typed.text.toLowerCase();
    setMissed(!fits);
    const answer = fits ? await run() : null;
    if (!answer) return;
    onClose(true);
    onDone(answer.result);
  };
  useWindowEvent('keydown', ({ key }) => {
    if (key === 'Escape') onClose(false);
  });
  return (
    <form
      className={classes['question']}
      aria-labelledby={id}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <p id={id}>{question}</p>
      {/* Where nothing is to be typed, the first to have the focus is the button that does nothing. */}
      <div ref={first} className={classes['answer']}>
        {typed && (
          <TextInput
            className={classes['typed']}
            label={typed.label}
            value={text}
            autoComplete="off"
            aria-describedby={id}
            error={missed && typed.mismatch}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
        <Button variant="default" size="sm" onClick={() => onClose(false)}>
          {keep ?? t('account.keep')}
        </Button>
        <Button type="submit" size="sm" loading={busy}>
          {confirm}
        </Button>
      </div>
      <TroubleLine trouble={trouble} wording={wording} />
    </form>
  );
}
