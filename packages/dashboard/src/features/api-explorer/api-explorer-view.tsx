import { lazy } from 'react';
import { addTexts } from '../../lib/add-texts';
import { apiExplorer } from '../../lib/en-api-explorer';
import { ApiExplorerPage } from './api-explorer-page';
import { useKeptQuestion } from './use-kept-question';
import { useSchemaFetcher } from './use-schema-fetcher';

addTexts({ apiExplorer });

const GraphiqlPane = lazy(async () => {
  const { GraphiqlPane: Pane } = await import('./graphiql-pane');
  return { default: Pane };
});

/** The place to ask the API anything, beginning with what the address holds. */
export function ApiExplorerView() {
  const { opened, keep } = useKeptQuestion();
  const { fetcher, trouble } = useSchemaFetcher();
  return (
    <ApiExplorerPage trouble={trouble}>
      <GraphiqlPane fetcher={fetcher} opened={opened} onEdit={keep} />
    </ApiExplorerPage>
  );
}
