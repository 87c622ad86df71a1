import { Button } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../../lib/format';
import { LiveStatus } from '../../../ui/live-status';
import type { BrowseState } from '../browse-state';
import type { KindList } from '../kind-list';
import type { BrowseControls } from '../use-browse-state';
import classes from './condition-builder.module.css';
import { withMode } from './condition-draft';
import { ConditionNames } from './condition-names';
import { DraftItems } from './draft-items';
import { ModeChoice } from './mode-choice';
import { useConditionDraft } from './use-condition-draft';
import { useCount } from './use-count';

type BuilderProps = {
  list: KindList;
  state: BrowseState;
  change: BrowseControls['change'];
  onClose: () => void;
};

/**
 * Puts conditions together, and tells how many match as they are typed. Nothing is in force before it is
 * asked for; Esc leaves all as it was.
 */
export function ConditionBuilder({ list, state, change, onClose }: BuilderProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const drafting = useConditionDraft(list, state);
  const { draft, setDraft, complete, isWhole } = drafting;
  const count = useCount(list, state, complete);
  const close = (conditions = state.conditions) => {
    if (conditions !== state.conditions) change({ conditions });
    onClose();
  };
  const show = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isWhole) return close(complete);
    // What is wrong has to be marked before it can be found.
    requestAnimationFrame(() =>
      place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  };
  useWindowEvent('keydown', ({ key, target, defaultPrevented }) => {
    const isHere = target instanceof Node && place.current?.contains(target);
    if (key === 'Escape' && isHere && !defaultPrevented) onClose();
  });
  const beside = Object.keys(state.filters).length > 0;
  return (
    <form
      ref={place}
      className={classes['builder']}
      aria-label={t('browse.condition.label')}
      noValidate
      onSubmit={show}
    >
      <ModeChoice
        lead={t(beside ? 'browse.condition.leadBeside' : 'browse.condition.lead')}
        label={t('browse.condition.modeOf')}
        mode={draft.mode}
        onChange={(mode) => setDraft(withMode(draft, mode))}
      />
      <ConditionNames list={list} items={draft.items}>
        <DraftItems {...{ list, state, drafting, tried }} />
      </ConditionNames>
      <div className={classes['bar']}>
        <Button size="xs" type="submit">
          {count === null
            ? t('browse.condition.showsUnknown')
            : t('browse.condition.shows', {
                number: formatCount(count),
                kind: t(`kind.${list.kind}.${count === 1 ? 'one' : 'many'}`).toLowerCase(),
              })}
        </Button>
        {state.conditions && (
          <Button size="xs" variant="default" onClick={() => close(null)}>
            {t('browse.condition.off')}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={onClose}>
          {t('browse.condition.close')}
        </Button>
        <Said count={count} kind={list.kind} />
      </div>
    </form>
  );
}

/** How many match, said to those who do not see the button change. */
function Said({ count, kind }: { count: number | null; kind: KindList['kind'] }) {
  const { t } = useTranslation();
  return (
    <LiveStatus>
      {count !== null && t(`home.count.${kind}`, { count, number: formatCount(count) })}
    </LiveStatus>
  );
}
