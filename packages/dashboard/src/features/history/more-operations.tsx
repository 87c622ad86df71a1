import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noData } from '../../apollo/no-data';
import { useAct } from '../../apollo/use-act';
import { readEffects } from '../../lib/read-effects';
import { EntityNames } from '../../ui/changes/entity-names';
import { OperationRow } from '../../ui/changes/operation-row';
import { TroubleLine } from '../../ui/trouble-line';
import type { ShownOperation } from './change-set-list';
import { OperationsOfChangeSetDocument } from './change-sets.generated';

/** As many as the API gives at once. */
const AT_ONCE = 100;

type MoreProps = {
  changeSet: number;
  /** The position of the last one that is shown. */
  after: number;
  /** The id of the entity of whose history it is. */
  touching: string;
};

/** The operations of a change set that did something to an entity, beyond those that are shown. */
export function MoreOperations({ changeSet, after, touching }: MoreProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [found, setFound] = useState<readonly ShownOperation[]>([]);
  const [hasMore, setHasMore] = useState(true);
  const { busy, trouble, run } = useAct(async () => {
    const last = found.at(-1)?.position ?? after;
    const variables = { number: changeSet, first: AT_ONCE, after: last, touching };
    const { data } = await client.query({ query: OperationsOfChangeSetDocument, variables });
    const next = data?.changeSet?.operations ?? noData();
    setFound([...found, ...next]);
    setHasMore(next.length === AT_ONCE);
  });
  return (
    <EntityNames rows={found.flatMap(({ effects }) => readEffects(effects))}>
      {found.map((operation) => (
        <OperationRow key={operation.position} operation={operation} />
      ))}
      {hasMore && (
        <li>
          <Button variant="default" size="xs" loading={busy} onClick={() => void run()}>
            {t('history.moreOperations')}
          </Button>
          <TroubleLine trouble={trouble} />
        </li>
      )}
    </EntityNames>
  );
}
