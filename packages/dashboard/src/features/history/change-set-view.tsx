import { getRouteApi } from '@tanstack/react-router';
import { useViewer } from '../../apollo/use-viewer';
import { addTexts } from '../../lib/add-texts';
import { changes } from '../../lib/en-changes';
import { entity as entityTexts } from '../../lib/en-entity';
import { history } from '../../lib/en-history';
import { mayEdit } from '../../lib/may-edit';
import { ChangeSetPage } from './change-set-page';
import { useChangeSet } from './use-change-set';

addTexts({ changes, history, entity: entityTexts });

const route = getRouteApi('/changes/$number');

/** What the API takes for a whole number. */
const LARGEST = 2 ** 31 - 1;

/** The change set whose number the address gives. */
export function ChangeSetView() {
  const { number } = route.useParams();
  const { page = 1 } = route.useSearch();
  const { viewer } = useViewer();
  const shown = Math.max(1, page);
  const read = /^\d+$/.test(number) && Number(number) <= LARGEST ? Number(number) : null;
  const state = useChangeSet(read, shown);
  return (
    <ChangeSetPage
      key={number}
      number={number}
      page={shown}
      state={state}
      mayRevert={mayEdit(viewer)}
    />
  );
}
