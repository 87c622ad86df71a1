import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LeaveGuard } from '../../editing/leave-guard';
import { placeProblems } from '../../editing/place-problems';
import type { EditedEntityState } from '../../editing/use-edited-entity';
import { LiveStatus } from '../../ui/live-status';
import { usePageTitle } from '../../ui/use-page-title';
import { AboutPart } from './about-part';
import { FormPanel } from './form-panel';
import { isWorthKeeping, newDraft, useDraft } from './kept-draft';
import { MySuggestions } from './my-suggestions';
import { freshWord } from './open-form';
import { OperationList } from './operation-list';
import { SendPart } from './send-part';
import { type Sent, SentNotice } from './sent-notice';
import classes from './suggest-page.module.css';
import { useDraftActions } from './use-draft-actions';
import { useSend } from './use-send';
import { afterWord, wordsLeft } from './words-left';
import { WordsPart } from './words-part';

type PageProps = {
  /** What it is about, as the address says. */
  about: string | undefined;
  /** The name of what somebody has looked for and not found. */
  missing: string | undefined;
  /** Words that somebody has chosen to suggest together. */
  words: readonly string[];
  state: EditedEntityState;
  onAbout: (ref: string | undefined) => void;
  /** Told the words that are left where others of them are in a suggestion. */
  onWords: (left: readonly string[]) => void;
};

/** Here anybody puts a suggestion together, sends it, and finds those that were sent before. */
export function SuggestPage(props: PageProps) {
  const { t } = useTranslation();
  usePageTitle(t('suggest.title'));
  const [sent, setSent] = useState<Sent | null>(null);
  return (
    <div className={classes['page']}>
      {sent ? (
        <SentNotice sent={sent} onAnother={() => setSent(null)} />
      ) : (
        <SuggestionForm {...props} onSent={setSent} />
      )}
      <MySuggestions />
    </div>
  );
}

type FormProps = PageProps & { onSent: (sent: Sent) => void };

function SuggestionForm(props: FormProps) {
  const { about, missing, words, state, onAbout, onSent, onWords } = props;
  const { t } = useTranslation();
  const [draft, change] = useDraft();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLHeadingElement>(null);
  const left = wordsLeft(words, draft.operations);
  const send = useSend({
    draft,
    onSent: (token) => {
      change(newDraft(draft.name));
      if (words.length > 0) onWords(left);
      onSent({ token, about: state.edited?.entity ?? null });
    },
    onEarlier: (token) => change({ ...draft, token }),
  });
  const { operations, open } = draft;
  const problems = placeProblems(send.refused?.trouble ?? null, send.refused?.operations ?? []);
  const actions = useDraftActions({ draft, onChange: change, onOperations: send.forget });
  /** What had the focus is gone, so it goes to where the outcome is seen. */
  const goToList = (words = '') => {
    setSaid(words);
    list.current?.focus();
  };
  return (
    <>
      <Head />
      {open ? (
        <FormPanel
          key={`${open.form} ${open.at} ${operations.length}`}
          form={open}
          problems={problems.filter(({ at }) => at === open.at)}
          onChange={actions.show}
          onCancel={() => {
            actions.show(null);
            goToList();
          }}
          onAdd={(added) => {
            const { others, next } = afterWord(open, wordsLeft(left, added));
            actions.add(added, next === undefined ? null : freshWord(next));
            if (others) onWords(others);
            if (next === undefined) goToList(t('suggest.form.added'));
            else setSaid(t('suggest.words.next', { word: next }));
          }}
        />
      ) : (
        <>
          <WordsPart words={left} onDescribe={(word) => actions.show(freshWord(word))} />
          <AboutPart {...{ about, missing, state, onAbout }} onOpen={actions.show} />
        </>
      )}
      <section className={classes['part']}>
        <h2 ref={list} tabIndex={-1}>
          {t('suggest.list.title')}
        </h2>
        <LiveStatus>{said}</LiveStatus>
        <OperationList
          operations={operations}
          problems={problems}
          editedAt={open?.at ?? null}
          onEdit={actions.edit}
          onRemove={(at) => {
            actions.remove(at);
            goToList(t('suggest.list.removed'));
          }}
          onFresh={(problem) => {
            actions.takeFresh(problem);
            goToList();
          }}
        />
      </section>
      {(operations.length > 0 || draft.reason !== '') && (
        <SendPart draft={draft} onChange={change} send={send} hasProblems={problems.length > 0} />
      )}
      <AskBeforeLeaving active={isWorthKeeping(draft)} />
    </>
  );
}

function Head() {
  const { t } = useTranslation();
  return (
    <header className={classes['header']}>
      <h1 className={classes['title']}>{t('suggest.title')}</h1>
      <p className={classes['text']}>{t('suggest.lead')}</p>
    </header>
  );
}

function AskBeforeLeaving({ active }: { active: boolean }) {
  const { t } = useTranslation();
  const words = {
    title: t('suggest.leave.title'),
    text: t('suggest.leave.text'),
    stay: t('suggest.leave.stay'),
    leave: t('suggest.leave.go'),
  };
  return <LeaveGuard active={active} words={words} />;
}
