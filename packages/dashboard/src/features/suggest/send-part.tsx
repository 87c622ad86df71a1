import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../apollo/use-viewer';
import { asSentence } from '../../lib/sentence';
import type { Trouble } from '../../lib/trouble';
import { Notice } from '../../ui/notice';
import { type Draft, MOST_OPERATIONS } from './kept-draft';
import classes from './suggest-page.module.css';
import type { Send } from './use-send';

/** The server keeps reasons and names of at most so many characters. */
const LONGEST = { reason: 1000, name: 100 } as const;

type SendProps = {
  draft: Draft;
  onChange: (draft: Draft) => void;
  send: Send;
  /** Whether something is said beside the changes. */
  hasProblems: boolean;
};

/** How one knows, who one is if one likes to say so, and the button that sends it. */
export function SendPart({ draft, onChange, send, hasProblems }: SendProps) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const [asked, setAsked] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  const { reason } = draft;
  const name = draft.name ?? viewer?.name ?? '';
  const refused = send.refused?.trouble ?? null;
  const faults = useFaults({ ...draft, name });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (faults.reason ?? faults.name) {
      place.current?.querySelector<HTMLElement>(faults.reason ? 'textarea' : 'input')?.focus();
    } else if (!faults.whole) {
      await send.run(name.trim());
    }
  };
  const at = (field: 'reason' | 'name') =>
    (asked ? faults[field] : undefined) ??
    (refused?.field === field ? asSentence(refused.message ?? '') : undefined);
  return (
    <form
      ref={place}
      className={classes['part']}
      aria-label={t('suggest.send.submit')}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <Textarea
        className={classes['text']}
        label={t('suggest.send.reason')}
        description={t('suggest.send.reasonNote')}
        rows={3}
        value={reason}
        error={at('reason')}
        onChange={({ currentTarget }) => onChange({ ...draft, reason: currentTarget.value })}
      />
      <TextInput
        className={classes['text']}
        label={t('suggest.send.name')}
        description={t('suggest.send.nameNote')}
        value={name}
        autoComplete="name"
        error={at('name')}
        onChange={({ currentTarget }) => onChange({ ...draft, name: currentTarget.value })}
      />
      {send.hadArrived && (
        <Notice>
          <p>{t('suggest.send.earlier')}</p>
        </Notice>
      )}
      <SendTrouble
        trouble={
          refused && (refused.field === 'reason' || refused.field === 'name') ? null : refused
        }
        hasProblems={hasProblems}
        whole={asked ? faults.whole : undefined}
      />
      <div>
        <Button type="submit" loading={send.busy}>
          {t('suggest.send.submit')}
        </Button>
      </div>
    </form>
  );
}

type Faults = {
  readonly reason: string | undefined;
  readonly name: string | undefined;
  readonly whole: string | undefined;
};

/** What keeps it from being sent. */
function useFaults({ reason, name, operations, open }: Draft & { name: string }): Faults {
  const { t } = useTranslation();
  const long = (field: 'reason' | 'name', text: string) => {
    const most = LONGEST[field];
    const count = text.trim().length;
    return count > most ? t(`suggest.send.${field}Long`, { count, most }) : undefined;
  };
  const isFull = operations.length > MOST_OPERATIONS;
  return {
    reason: reason.trim() === '' ? t('suggest.send.reasonMissing') : long('reason', reason),
    name: long('name', name),
    whole:
      open?.touched === true
        ? t('suggest.send.unfinished')
        : operations.length === 0
          ? t('suggest.send.empty')
          : isFull
            ? t('suggest.send.full', { most: MOST_OPERATIONS })
            : undefined,
  };
}

type TroubleProps = { trouble: Trouble | null; hasProblems: boolean; whole: string | undefined };

function SendTrouble({ trouble, hasProblems, whole }: TroubleProps) {
  const { t } = useTranslation();
  const words = useTroubleWords();
  const text =
    whole ?? (hasProblems ? t('suggest.send.problems') : trouble ? words(trouble) : undefined);
  // An alert that is there before it has words is read out when it gets them.
  return (
    <p role="alert" className={classes['alert']}>
      {text}
    </p>
  );
}

function useTroubleWords(): (trouble: Trouble) => string {
  const { t } = useTranslation();
  return ({ code, message, retryAfterSeconds }) => {
    if (code === 'LIMIT_EXCEEDED' && retryAfterSeconds !== undefined) {
      const wait =
        retryAfterSeconds < 60
          ? t('suggest.send.seconds', { count: retryAfterSeconds })
          : t('suggest.send.minutes', { count: Math.ceil(retryAfterSeconds / 60) });
      return t('suggest.send.limit', { wait });
    }
    if (code === 'NETWORK') return t('suggest.send.away');
    const usual = `${t(`trouble.${code}.title`)} ${t(`trouble.${code}.remedy`)}`;
    return t('suggest.send.kept', { message: message === null ? usual : asSentence(message) });
  };
}
