import { useMatches } from '@tanstack/react-router';
import { useViewer } from '../../apollo/use-viewer';
import { addTexts } from '../../lib/add-texts';
import { BROWSE_PATHS } from '../../lib/browse-url';
import { browse } from '../../lib/en-browse';
import { editing } from '../../lib/en-editing';
import { entity as entityTexts } from '../../lib/en-entity';
import { KINDS, type Kind } from '../../lib/kinds';
import { mayEdit } from '../../lib/may-edit';
import { mayPropose } from '../../lib/may-propose';
import { BrowsePage } from './browse-page';
import { KIND_LISTS } from './lists/kind-lists';
import { useSelection } from './selection/use-selection';
import { useAllRows } from './use-all-rows';
import { useBrowseState } from './use-browse-state';
import { useListAnswer } from './use-list-answer';
import { useListNews } from './use-list-news';

addTexts({ browse, editing, entity: entityTexts });

/** The list of the kind that the address names. */
export function BrowseView() {
  const path = useMatches({ select: (matches) => matches.at(-1)?.fullPath });
  const kind = KINDS.find((one) => BROWSE_PATHS[one] === path);
  return kind ? <ListView key={kind} kind={kind} /> : null;
}

function ListView({ kind }: { kind: Kind }) {
  const list = KIND_LISTS[kind];
  const { state, ...controls } = useBrowseState(list);
  const { viewer } = useViewer();
  const answering = useListAnswer(list, state);
  const selecting = useSelection(kind);
  return (
    <BrowsePage
      list={list}
      state={state}
      controls={controls}
      answering={answering}
      news={useListNews(list, answering)}
      all={useAllRows(list, state)}
      selecting={mayPropose(viewer) ? selecting : null}
      isEditor={mayEdit(viewer)}
    />
  );
}
