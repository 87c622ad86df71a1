import { useWindowEvent } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deciding } from './decide-part';
import { FINISH_PLACE } from './finish-part';
import { placeOf } from './operation-item';
import {
  ACCEPTED,
  acceptRest,
  conflicted,
  type Decision,
  decide,
  decisionOf,
  nextOpen,
  openPositions,
  type ReviewDraft,
} from './review-draft';
import { excludedBy, type Reviewed } from './reviewed-operation';
import type { Problem } from './use-preview';
import { useTally } from './use-tally';

type Given = {
  readonly reviewed: Reviewed;
  readonly draft: ReviewDraft;
  readonly onDraft: (draft: ReviewDraft) => void;
  readonly problems: ReadonlyMap<number, readonly Problem[]>;
  readonly isBusy: boolean;
  /** Says something to a screen reader. */
  readonly say: (words: string) => void;
};

/** Puts the focus to a place of the page. */
const focus = (id: string) => document.getElementById(id)?.focus();

/** Goes through the operations of a proposal and decides them, one key each. */
export function useDeciding({ reviewed, draft, onDraft, problems, isBusy, say }: Given) {
  const { t } = useTranslation();
  const conflicts = conflicted(reviewed);
  const open = openPositions(draft, reviewed);
  const { current, goTo, step } = useTurning(reviewed, open[0]);
  const [rejecting, setRejecting] = useState<number | null>(null);
  const [lastReason, setLastReason] = useState('');
  const sayNext = useNextWords(reviewed);

  const settle = (next: ReviewDraft, from: number, words: (next: string) => string) => {
    onDraft(next);
    setRejecting(null);
    const to = nextOpen(openPositions(next, reviewed), from);
    say(words(sayNext(next, to)));
    if (to === null) focus(FINISH_PLACE);
    else goTo(to);
  };
  const reject = (position: number, reason: string) => {
    const decision: Decision = { accept: false, reason, overConflicts: false };
    settle(decide(draft, position, decision), position, (next) =>
      t('review.decide.said.reject', { next }),
    );
  };
  const accept = (position: number) => {
    const excluded = reviewed.isQuestion ? excludedBy(position, reviewed.operations) : [];
    const decision = { ...ACCEPTED, overConflicts: conflicts.has(position) };
    const others = { accept: false, reason: t('review.question.other'), overConflicts: false };
    const next = excluded.reduce((before, one) => decide(before, one, others), draft);
    const words = excluded.length > 0 ? 'answer' : 'accept';
    settle(decide(next, position, decision), position, (after) =>
      t(`review.decide.said.${words}`, { next: after, count: excluded.length }),
    );
  };
  const acceptAll = () => {
    const next = acceptRest(draft, reviewed, new Set(problems.keys()));
    const count = open.length - openPositions(next, reviewed).length;
    const left = count < open.length ? ` ${t('review.decide.said.left')}` : '';
    settle(next, -1, (words) => `${t('review.decide.said.rest', { count, next: words })}${left}`);
  };
  const reasonFor = (position: number): string =>
    draft.decisions[String(position)]?.reason ||
    (conflicts.has(position) ? t('review.conflict.keep') : lastReason);
  const decidingOf = (position: number): Deciding => ({
    decision: decisionOf(draft, position, conflicts),
    hasConflict: conflicts.has(position),
    rejecting: rejecting === position ? reasonFor(position) : null,
    isBusy,
    onAccept: () => accept(position),
    onAskReason: () => setRejecting(position),
    onReject: (reason) => {
      setLastReason(reason);
      reject(position, reason);
    },
    onCancel: () => {
      setRejecting(null);
      goTo(position);
    },
    onAgain: () => {
      onDraft(decide(draft, position, null));
      say(t('review.decide.said.again'));
      goTo(position);
    },
  });
  const onCurrent = (act: (position: number) => void) => () => {
    if (current !== null && !isBusy) act(current);
  };
  // Answers to a question are not all right at once.
  const mayAcceptRest = open.length > 0 && !reviewed.isQuestion;
  const keys = {
    accept: onCurrent(accept),
    reject: onCurrent(setRejecting),
    next: () => step(1),
    previous: () => step(-1),
    acceptRest: onCurrent(() => mayAcceptRest && acceptAll()),
  };
  const toOpen = () => goTo(open[0]);
  return { current, open, decidingOf, toOpen, acceptAll: mayAcceptRest ? acceptAll : null, keys };
}

/** Which operation keys are about: the one that somebody has turned to by key, Tab, mouse or touch. */
function useTurning({ operations }: Reviewed, firstOpen: number | undefined) {
  const positions = operations.map(({ position }) => position);
  const [turnedTo, turnTo] = useState<number | null>(null);
  const current = turnedTo ?? firstOpen ?? positions[0] ?? null;
  const follow = ({ target }: Event) => {
    const place = target instanceof Element ? target.closest('[data-position]') : null;
    if (place) turnTo(Number(place.getAttribute('data-position')));
  };
  useWindowEvent('focusin', follow);
  useWindowEvent('pointerdown', follow);
  const goTo = (position: number | undefined) => {
    if (position === undefined) return;
    turnTo(position);
    focus(placeOf(position));
  };
  const step = (by: 1 | -1) => {
    const at = positions.indexOf(current ?? -1);
    // Before anything was turned to, the first one is next.
    goTo(turnedTo === null ? (current ?? undefined) : positions[at + by]);
  };
  return { current, goTo, step };
}

/** Says what comes after a decision: the next operation, or that all is decided. */
function useNextWords(reviewed: Reviewed) {
  const { t } = useTranslation();
  const tally = useTally();
  return (draft: ReviewDraft, next: number | null): string => {
    const operation = reviewed.operations.find(({ position }) => position === next);
    if (operation) return t('review.decide.said.next', { sentence: operation.sentence });
    return t('review.decide.said.done', { words: tally(draft) });
  };
}
