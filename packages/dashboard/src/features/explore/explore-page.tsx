import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format';
import { Attributions } from '../../ui/attributions';
import { ErrorNotice } from '../../ui/error-notice';
import { LiveStatus } from '../../ui/live-status';
import { usePageTitle } from '../../ui/use-page-title';
import { ExpansionTrail } from './expansion-trail';
import type { Exploration } from './exploration';
import classes from './explore-page.module.css';
import { ExploreScene } from './explore-scene';
import { ExploreSkeleton } from './explore-skeleton';
import { ExploreStart } from './explore-start';
import { ExploreTools } from './explore-tools';
import { PlanNote } from './plan-marker';
import { SceneActionsContext } from './scene-actions';
import { SceneNotes } from './scene-notes';
import { useSaid } from './use-said';

/** The graph as a place to walk in: what is shown of it, what can be done there, and how it came together. */
export function ExplorePage({ exploration }: { exploration: Exploration }) {
  const { t } = useTranslation();
  const { title, answer, done, shown, actions, neighbours, entity } = exploration;
  const said = useSaid(entity, neighbours);
  usePageTitle(title);
  if (exploration.acts.length === 0) {
    return (
      <div className={classes['page']}>
        <h1 className={classes['title']}>{t('explore.title')}</h1>
        <ExploreStart onFind={exploration.begin} />
      </div>
    );
  }
  return (
    <SceneActionsContext value={actions}>
      <div className={classes['page']} data-wide>
        <div className={classes['head']}>
          <h1 className={classes['title']}>{title}</h1>
          {shown && (
            <output className={classes['answer']}>
              {t('explore.answer', {
                entities: t('explore.entities', countOf(shown.entities.length)),
                statements: t('explore.statements', countOf(shown.statements.length)),
                more: shown.filtered > 0 ? t('explore.filtered', countOf(shown.filtered)) : '',
              })}
            </output>
          )}
        </div>
        <ExploreTools exploration={exploration} />
        <ExpansionTrail done={done} onRemove={exploration.remove} />
        {answer.trouble && (
          <ErrorNotice trouble={answer.trouble} onRetry={answer.retry} retrying={answer.retrying} />
        )}
        <SceneNotes exploration={exploration} />
        {shown && (
          <PlanNote
            plan={exploration.plan}
            trouble={exploration.planTrouble}
            shown={shown}
            onUnmark={() => exploration.markPlan(null)}
          />
        )}
        {shown && answer.scene && (
          <ExploreScene exploration={exploration} scene={answer.scene} shown={shown} />
        )}
        <Attributions of={answer.scene?.datasets} />
        {!shown && !answer.trouble && <ExploreSkeleton />}
        <LiveStatus>{exploration.told ?? said}</LiveStatus>
      </div>
    </SceneActionsContext>
  );
}

function countOf(count: number) {
  return { count, number: formatCount(count) };
}
