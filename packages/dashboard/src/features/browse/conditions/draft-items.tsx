import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BrowseState } from '../browse-state';
import type { KindList } from '../kind-list';
import classes from './condition-builder.module.css';
import {
  type ConditionDraft,
  type DraftCondition,
  type DraftGroup,
  withChanged,
  withCondition,
  withGroup,
  withMode,
  withoutPart,
} from './condition-draft';
import { ConditionRow } from './condition-row';
import { hasRoom } from './condition-url';
import { conditionsIn, isGroup, MOST_CONDITIONS } from './conditions';
import { ModeChoice } from './mode-choice';
import type { ConditionDrafting } from './use-condition-draft';

type ItemsProps = {
  list: KindList;
  state: BrowseState;
  drafting: ConditionDrafting;
  /** Whether it was tried to ask for them. */
  tried: boolean;
};

/** The conditions and the groups of a draft, and how to add more of them. */
export function DraftItems(props: ItemsProps) {
  const { list, drafting } = props;
  const { draft, setDraft } = drafting;
  const { t } = useTranslation();
  const groups = draft.items.filter(isGroup);
  const isFull = !hasRoom(draft);
  const add = (change: typeof withGroup) => () => setDraft(change(list, draft));
  const place = useRef<HTMLDivElement>(null);
  useFocusFollows(draft, place);
  return (
    <div ref={place} className={classes['items']}>
      {draft.items.map((item) =>
        isGroup(item) ? (
          <Group key={item.key} {...props} group={item} number={groups.indexOf(item) + 1} />
        ) : (
          <Row key={item.key} {...props} condition={item} />
        ),
      )}
      <div className={classes['bar']}>
        <Button size="xs" variant="default" disabled={isFull} onClick={add(withCondition)}>
          {t('browse.condition.add')}
        </Button>
        <Button size="xs" variant="default" disabled={isFull} onClick={add(withGroup)}>
          {t('browse.condition.addGroup')}
        </Button>
        {isFull && <p>{t('browse.condition.full', { number: MOST_CONDITIONS })}</p>}
      </div>
    </div>
  );
}

/** What was added has the focus; where what had it is gone, the last that is left has. */
function useFocusFollows(
  draft: ConditionDraft,
  place: React.RefObject<HTMLDivElement | null>,
): void {
  const before = useRef(draft);
  useEffect(
    function followDraft() {
      const was = before.current;
      before.current = draft;
      const isMore = draft.next > was.next;
      if (!isMore && conditionsIn(draft).length === conditionsIn(was).length) return;
      const rows = [...(place.current?.querySelectorAll(`.${classes['row']}`) ?? [])];
      const row = isMore
        ? rows.find((one) => one.getAttribute('data-condition') === String(draft.next - 1))
        : rows.at(-1);
      const target = row?.querySelector('select') ?? place.current?.querySelector('button');
      target?.focus();
    },
    [draft, place],
  );
}

type GroupProps = ItemsProps & { group: DraftGroup; number: number };

function Group({ group, number, ...props }: GroupProps) {
  const { t } = useTranslation();
  const { list, drafting } = props;
  const { draft, setDraft } = drafting;
  return (
    <fieldset className={classes['group']}>
      <legend className={classes['legend']}>{t('browse.condition.group', { number })}</legend>
      <ModeChoice
        lead={t('browse.condition.leadGroup')}
        label={t('browse.condition.modeOfGroup', { number })}
        mode={group.mode}
        onChange={(mode) => setDraft(withMode(draft, mode, group.key))}
      />
      {group.conditions.map((condition) => (
        <Row key={condition.key} {...props} condition={condition} />
      ))}
      <div className={classes['bar']}>
        <Button
          size="xs"
          variant="default"
          disabled={!hasRoom(draft)}
          onClick={() => setDraft(withCondition(list, draft, group.key))}
        >
          {t('browse.condition.addHere', { number })}
        </Button>
        <Button size="xs" variant="default" onClick={() => setDraft(withoutPart(draft, group.key))}>
          {t('browse.condition.removeGroup', { number })}
        </Button>
      </div>
    </fieldset>
  );
}

/** A condition under its number, which counts through all groups. */
function Row({ condition, ...props }: ItemsProps & { condition: DraftCondition }) {
  const { list, state, drafting, tried } = props;
  const { draft, setDraft, misfits } = drafting;
  const { key } = condition;
  const all = draft.items.flatMap((item) => (isGroup(item) ? item.conditions : [item]));
  return (
    <ConditionRow
      {...{ list, state, condition, tried }}
      number={all.indexOf(condition) + 1}
      isMisfit={misfits.includes(condition)}
      onChange={(change) => setDraft(withChanged(draft, key, change))}
      onRemove={() => setDraft(withoutPart(draft, key))}
    />
  );
}
