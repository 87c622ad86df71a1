import { Button, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftOperation } from '../../editing/draft-operation';
import { useOperationWords } from '../../editing/use-operation-words';
import { signInUrl } from '../../lib/account-url';
import { asSentence } from '../../lib/sentence';
import type { Trouble } from '../../lib/trouble';
import { ConfirmInPlace } from '../../ui/confirm-in-place';
import { KeyCaps } from '../../ui/key-caps';
import { LiveStatus } from '../../ui/live-status';
import type { EditDraft } from './edit-draft';
import { isTouched } from './edit-draft';
import classes from './save-bar.module.css';
import type { Save } from './use-save';

type BarProps = {
  atOnce: boolean;
  draft: EditDraft;
  operations: readonly DraftOperation[];
  save: Save;
  /** Why, as it is typed or proposed. */
  reason: string;
  /** Whether it was tried to save. */
  asked: boolean;
  /** How much is said on the page of what cannot be saved as it is. */
  faults: number;
  onReason: (reason: string) => void;
  onDiscard: () => void;
  onSave: () => void;
};

/** What has been changed so far, why, and the button that saves all of it at once. */
export function SaveBar(props: BarProps) {
  const { atOnce, draft, operations, save, reason, asked, faults } = props;
  const { t } = useTranslation();
  const isEmpty = asked && reason.trim() === '' && operations.length > 0;
  if (!isTouched(draft) && !save.busy) {
    return <output>{asked && t('edit.save.nothing')}</output>;
  }
  return (
    <section className={classes['bar']} aria-label={t('edit.save.label')}>
      <Changes operations={operations} />
      <SaveTrouble {...{ asked, faults, save }} />
      <Textarea
        label={t('edit.save.reason')}
        rows={1}
        className={classes['reason']}
        value={reason}
        maxLength={1000}
        error={isEmpty ? t('edit.save.reasonMissing') : reasonError(save.trouble)}
        onChange={({ currentTarget }) => props.onReason(currentTarget.value)}
      />
      <div className={classes['actions']}>
        <Button loading={save.busy} aria-keyshortcuts="Control+S Meta+S" onClick={props.onSave}>
          {t(atOnce ? 'edit.save.save' : 'edit.save.propose')}
        </Button>
        <span className={classes['keys']} aria-hidden="true">
          <KeyCaps keys="mod+S" />
        </span>
        <ConfirmInPlace
          label={t('edit.save.discard')}
          question={t('edit.save.discardAsk')}
          confirm={t('edit.save.discard')}
          act={async () => undefined}
          onDone={props.onDiscard}
        />
      </div>
    </section>
  );
}

function reasonError(trouble: Trouble | null): string | undefined {
  return trouble?.field === 'reason' ? asSentence(trouble.message ?? '') : undefined;
}

/** How many changes there are, and each of them as a sentence on demand. */
function Changes({ operations }: { operations: readonly DraftOperation[] }) {
  const { t } = useTranslation();
  const say = useOperationWords();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const words = t('edit.save.changes', { count: operations.length });
  return (
    <div>
      <LiveStatus>{words}</LiveStatus>
      <button
        type="button"
        className={classes['count']}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {words}
      </button>
      {isOpen && (
        <ol id={id} className={classes['list']}>
          {operations.map((operation) => {
            const { sign, sentence, details } = say(operation);
            return (
              <li key={JSON.stringify(operation)}>
                <span className={classes['sign']} data-sign={sign} aria-hidden="true">
                  {sign}
                </span>
                <span>
                  {sentence}
                  {details.map(({ label, before, after }) => (
                    <span key={label} className={classes['detail']}>
                      {label}: {before !== null && <del>{before}</del>}{' '}
                      <ins>{after ?? t('editing.words.nothing')}</ins>
                    </span>
                  ))}
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </div>
  );
}

type TroubleProps = { save: Save; asked: boolean; faults: number };

/** Why nothing was saved, and what to do; what is typed stays where it is. */
function SaveTrouble({ save, asked, faults }: TroubleProps) {
  const { t } = useTranslation();
  const words = useTroubleWords();
  const { trouble, problems } = save;
  const isPlaced = problems.length > 0 || (asked && faults > 0);
  const text =
    trouble && problems.length === 0 && trouble.field !== 'reason'
      ? words(trouble)
      : isPlaced
        ? t('edit.save.problems')
        : undefined;
  // An alert that is there before it has words is read out when it gets them.
  return (
    <div role="alert" className={classes['alert']}>
      {text}
      {trouble?.code === 'UNAUTHENTICATED' && (
        <>
          {' '}
          <Link {...signInUrl()} target="_blank">
            {t('edit.save.signIn')}
          </Link>
        </>
      )}
    </div>
  );
}

function useTroubleWords(): (trouble: Trouble) => string {
  const { t } = useTranslation();
  return ({ code, message, retryAfterSeconds }) => {
    switch (code) {
      case 'NETWORK':
        return t('edit.save.away');
      case 'UNAVAILABLE':
        return t('edit.save.unavailable');
      case 'UNAUTHENTICATED':
        return t('edit.save.ended');
      case 'FORBIDDEN':
        return t('edit.save.forbidden');
      case 'CONFLICT':
        return t('edit.save.conflict');
      default: {
        const usual = `${t(`trouble.${code}.title`)} ${t(`trouble.${code}.remedy`)}`;
        const told = message === null ? usual : asSentence(message);
        return retryAfterSeconds === undefined
          ? t('edit.save.kept', { message: told })
          : t('edit.save.wait', { message: told, count: retryAfterSeconds });
      }
    }
  };
}
