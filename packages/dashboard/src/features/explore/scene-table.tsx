import { SegmentedControl } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SceneNeighbours } from '../../graph-view/explorer/neighbours-in-scene';
import type { SceneGraph } from '../../graph-view/explorer/scene-graph';
import type { PlanMarks } from '../../graph-view/explorer/scene-marks';
import { ShowMore } from '../../ui/show-more';
import { EntityRows } from './entity-rows';
import classes from './scene-table.module.css';
import { StatementRows } from './statement-rows';

/** How many rows are there at first, and how many come at once. */
const ROWS = 100;

type TableProps = {
  shown: SceneGraph;
  neighbours: SceneNeighbours;
  plan: PlanMarks | null;
  selected: string | null;
};

/** The twin of the drawing: the same entities and statements, the same choice, the same to do. */
export function SceneTable({ shown, neighbours, plan, selected }: TableProps) {
  const { t } = useTranslation();
  const [part, setPart] = useState<'entities' | 'statements'>('entities');
  const hints = useId();
  const all = shown[part];
  const { most, onMore } = useRows(
    part === 'entities' ? shown.entities.findIndex(({ key }) => key === selected) : -1,
  );
  return (
    <section aria-label={t('explore.twin.label')} className={classes['twin']}>
      <SegmentedControl
        size="xs"
        aria-label={t('explore.twin.which')}
        value={part}
        onChange={setPart}
        data={(['entities', 'statements'] as const).map((value) => ({
          value,
          label: `${t(`explore.twin.${value}`)} (${shown[value].length})`,
        }))}
      />
      <div className={classes['rows']}>
        {part === 'entities' ? (
          <EntityRows
            entities={shown.entities.slice(0, most)}
            neighbours={neighbours}
            plan={plan}
            describedBy={hints}
          />
        ) : (
          <StatementRows
            statements={shown.statements.slice(0, most)}
            entities={shown.entities}
            selected={selected}
          />
        )}
        {all.length > ROWS && (
          <ShowMore
            shown={Math.min(most, all.length)}
            total={all.length}
            loading={false}
            onMore={onMore}
          />
        )}
      </div>
      <p id={hints} className={classes['hints']}>
        {t('explore.twin.hints')}
      </p>
    </section>
  );
}

/** How many rows are there: enough that what is chosen is among them. */
function useRows(chosenAt: number) {
  const [asked, setAsked] = useState(ROWS);
  const most = Math.max(asked, Math.ceil((chosenAt + 1) / ROWS) * ROWS);
  return { most, onMore: () => setAsked(most + ROWS) };
}
