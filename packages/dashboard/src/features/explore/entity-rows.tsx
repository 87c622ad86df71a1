import { type KeyboardEvent, use, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SceneNeighbours } from '../../graph-view/explorer/neighbours-in-scene';
import type { SceneEntity } from '../../graph-view/explorer/scene-graph';
import type { PlanMarks } from '../../graph-view/explorer/scene-marks';
import { formatCount } from '../../lib/format';
import { KindMark } from '../../ui/kind-mark';
import { nextKey } from './next-key';
import { RowActions } from './row-actions';
import { SceneActionsContext } from './scene-actions';
import classes from './scene-table.module.css';
import { useTrail } from './use-trail';

type RowsProps = {
  entities: readonly SceneEntity[];
  neighbours: SceneNeighbours;
  plan: PlanMarks | null;
  /** The id of the words that say what keys do. */
  describedBy: string;
};

/** The entities of a scene, row by row; one of them is reached by Tab, the others by arrow keys. */
export function EntityRows({ entities, neighbours, plan, describedBy }: RowsProps) {
  const { t } = useTranslation();
  const { selected, select, onKey } = use(SceneActionsContext);
  const table = useRef<HTMLTableElement>(null);
  const trail = useTrail(selected);
  const stop = entities.some(({ key }) => key === selected) ? selected : entities[0]?.key;
  useEffect(
    function followChoice() {
      // Whoever walks in the table goes on from where they came to.
      if (stop == null || !table.current?.contains(document.activeElement)) return;
      table.current.querySelector<HTMLElement>(`[data-name="${stop}"]`)?.focus();
    },
    [stop],
  );
  const walk = (event: KeyboardEvent, at: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextKey(event.key, { at, entities, neighbours, back: trail.back });
    if (next) select(next);
    if (next !== undefined || onKey(event.key)) event.preventDefault();
  };
  return (
    <table ref={table} className={classes['table']}>
      <caption className={classes['caption']}>{t('explore.twin.caption.entities')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('explore.twin.column.name')}</th>
          <th scope="col" className={classes['kind']}>
            {t('explore.twin.column.kind')}
          </th>
          <th scope="col" className={classes['number']}>
            {t('explore.twin.column.here')}
          </th>
          <th scope="col" className={classes['number']}>
            {t('explore.twin.column.all')}
          </th>
          <th scope="col">{t('explore.twin.column.actions')}</th>
        </tr>
      </thead>
      <tbody>
        {entities.map((entity, at) => (
          <EntityRow
            key={entity.key}
            entity={entity}
            shownCount={neighbours.countOf(entity.key)}
            isStop={entity.key === stop}
            plan={plan}
            describedBy={describedBy}
            onKeyDown={(event) => walk(event, at)}
          />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = {
  entity: SceneEntity;
  /** How many others it connects to in the scene. */
  shownCount: number;
  /** Whether Tab leads here. */
  isStop: boolean;
  plan: PlanMarks | null;
  describedBy: string;
  onKeyDown: (event: KeyboardEvent) => void;
};

function EntityRow(props: RowProps) {
  const { entity, shownCount, isStop, plan, describedBy, onKeyDown } = props;
  const { t } = useTranslation();
  const { selected, select } = use(SceneActionsContext);
  const isChosen = entity.key === selected;
  return (
    <tr data-key={entity.key} aria-current={isChosen ? 'true' : undefined}>
      <th scope="row">
        <button
          type="button"
          className={classes['name']}
          data-name={entity.key}
          aria-pressed={isChosen}
          aria-describedby={describedBy}
          tabIndex={isStop ? 0 : -1}
          onClick={() => select(entity.key)}
          onKeyDown={onKeyDown}
        >
          <KindMark kind={entity.kind} />
          <span>{entity.name}</span>
        </button>
        <Notes entity={entity} plan={plan} />
      </th>
      <td className={classes['kind']}>{t(`kind.${entity.kind}.one`)}</td>
      <td className={classes['number']}>{formatCount(shownCount)}</td>
      <td className={classes['number']}>{formatCount(entity.statementCount)}</td>
      <td>
        <RowActions entity={entity} />
      </td>
    </tr>
  );
}

/** What else there is to say of an entity, in words. */
function Notes({ entity: { key }, plan }: { entity: SceneEntity; plan: PlanMarks | null }) {
  const { t } = useTranslation();
  const { isPinned } = use(SceneActionsContext);
  const step = plan?.route.indexOf(key) ?? -1;
  const notes = [
    ...(isPinned(key) ? [t('explore.twin.pinned')] : []),
    ...(step === 0 ? [t('explore.twin.start')] : []),
    ...(step > 0 ? [t('explore.twin.onRoute', { step })] : []),
    ...(plan?.gained.has(key) ? [t('explore.twin.gained')] : []),
  ];
  return notes.length > 0 && <span className={classes['note']}>{notes.join(' · ')}</span>;
}
