import { useTranslation } from 'react-i18next';
import { EntityDrawer } from './entity-drawer';
import type { Exploration } from './exploration';
import classes from './explore-page.module.css';
import { LateDrawing } from './late-drawing';
import type { Scene } from './read-scene';
import type { ShownScene } from './scene-filter';
import { SceneLegend } from './scene-legend';
import { SceneTable } from './scene-table';
import { SplitPane } from './split-pane';

type SceneProps = { exploration: Exploration; scene: Scene; shown: ShownScene };

/** The legend, the drawing, its table, and what there is to know of what is chosen. */
export function ExploreScene({ exploration, scene, shown }: SceneProps) {
  const { t } = useTranslation();
  const { filter, onFilter, form, neighbours, entity, plan } = exploration;
  const drawing = <SceneFigure exploration={exploration} scene={scene} shown={shown} />;
  const table = (
    <SceneTable
      shown={shown}
      neighbours={neighbours}
      plan={plan}
      selected={exploration.actions.selected}
    />
  );
  return (
    <div
      className={classes['scene']}
      data-as={form}
      data-chosen={entity !== null || undefined}
      aria-busy={exploration.answer.outdated}
    >
      <details className={classes['legend']} open={exploration.isWide}>
        <summary>{t('explore.legend.title')}</summary>
        <SceneLegend scene={scene} filter={filter} onFilter={onFilter} />
      </details>
      <div className={classes['views']}>
        {form === 'both' && <SplitPane label={t('explore.split')} first={drawing} second={table} />}
        {form === 'drawing' && drawing}
        {form === 'table' && table}
      </div>
      {entity && (
        <EntityDrawer key={entity.key} entity={entity} neighbours={neighbours.of(entity.key)} />
      )}
    </div>
  );
}

function SceneFigure({ exploration, scene, shown }: SceneProps) {
  const { actions, neighbours, marks, onPlaces } = exploration;
  return (
    <div className={classes['figure']}>
      <LateDrawing
        whole={scene}
        shown={shown}
        neighbours={neighbours}
        marks={marks}
        onSelect={actions.select}
        onExpand={actions.expand}
        onKey={actions.onKey}
        onPlaces={onPlaces}
      />
    </div>
  );
}
