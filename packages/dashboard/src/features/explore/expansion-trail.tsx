import { ActionIcon, Button } from '@mantine/core';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { connectionWords } from '../../graph-view/neighbourhood/connection-words';
import { formatCount } from '../../lib/format';
import { KindMark } from '../../ui/kind-mark';
import { useKeptFocus } from '../../ui/use-kept-focus';
import classes from './expansion-trail.module.css';
import { type DoneExpansion, enlarged, moreOf } from './next-budget';
import { SceneActionsContext } from './scene-actions';
import { expansionId } from './scene-state';
import { useActNames } from './use-act-names';

type TrailProps = {
  done: readonly DoneExpansion[];
  onRemove: (id: string) => void;
};

/** The expansions that a scene came together by, in their order; each can be enlarged and taken out. */
export function ExpansionTrail({ done, onRemove }: TrailProps) {
  const { t } = useTranslation();
  const trail = useKeptFocus<HTMLOListElement>();
  return (
    <ol ref={trail} className={classes['trail']} aria-label={t('explore.trail.label')}>
      {done.map((one) => (
        <Crumb
          key={expansionId(one.act)}
          done={one}
          onRemove={() => onRemove(expansionId(one.act))}
        />
      ))}
    </ol>
  );
}

function Crumb({ done, onRemove }: { done: DoneExpansion; onRemove: () => void }) {
  const { t } = useTranslation();
  const { act: doAct } = use(SceneActionsContext);
  const { nameOf } = useActNames([done]);
  const { act, outcome } = done;
  const name = nameOf(act);
  const kind = act.do === 'kind' ? act.kind : outcome?.entity?.kind;
  const more = moreOf(done);
  const remove = t('explore.trail.remove', { name });
  return (
    <li className={classes['crumb']}>
      {kind && <KindMark kind={kind} />}
      <span>
        {name}
        {act.do === 'expand' && act.along && (
          <>
            {': '}
            {t(
              `neighbourhood.words.${connectionWords(act.along.type, act.along.outward ?? true)}`,
            ).toLowerCase()}
          </>
        )}
        <span className={classes['note']}> {noteOf(done)}</span>
      </span>
      {more > 0 && (
        <Button
          variant="default"
          size="compact-xs"
          aria-label={t('explore.trail.moreOf', { count: more, name })}
          onClick={() => doAct(enlarged(act))}
        >
          {t('explore.trail.more', { count: more })}
        </Button>
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        size={24}
        aria-label={remove}
        title={remove}
        onClick={onRemove}
      >
        <IconX size={14} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
    </li>
  );

  function noteOf({ act: { budget } }: DoneExpansion): string {
    if (!outcome) return '';
    if (act.do === 'expand' && !outcome.entity) return t('explore.trail.gone');
    if (budget === 0) return t('explore.trail.alone');
    return t('explore.trail.budget', {
      brought: formatCount(outcome.brought),
      total: formatCount(outcome.total),
    });
  }
}
