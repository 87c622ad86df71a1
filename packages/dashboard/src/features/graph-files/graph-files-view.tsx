import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { addTexts } from '../../lib/add-texts';
import { graphFiles } from '../../lib/en-graph-files';
import { graphFilesUrl } from '../../lib/graph-files-url';
import { readKinds } from './graph-file';
import { GraphFilesPage } from './graph-files-page';

addTexts({ graphFiles });

const route = getRouteApi('/export');

/** The graph as files; what of it is in the address. */
export function GraphFilesView() {
  const navigate = useNavigate();
  const kinds = readKinds(route.useSearch().kinds);
  return (
    <GraphFilesPage
      kinds={kinds}
      onKinds={(chosen) =>
        void navigate({ ...graphFilesUrl(chosen), replace: true, resetScroll: false })
      }
    />
  );
}
