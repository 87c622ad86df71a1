import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { describeError } from '../../apollo/describe-error';
import { KeyList } from '../../ui/access/key-list';
import { SessionList } from '../../ui/access/session-list';
import { ErrorNotice } from '../../ui/error-notice';
import classes from './manage-person.module.css';
import { PersonAccessDocument } from './people.generated';
import type { ListedPerson } from './use-people';

/** Where a person is signed in, and which keys their programs have. */
export function PersonAccess({ person: { id, name, email } }: { person: ListedPerson }) {
  const { t } = useTranslation();
  const sessions = useId();
  const keys = useId();
  const { data, error, refetch } = useQuery(PersonAccessDocument, {
    variables: { email },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const found = data?.people.edges.find(({ node }) => node.id === id)?.node;
  if (error && !found) {
    const retry = () => void refetch().catch(() => undefined);
    return <ErrorNotice trouble={describeError(error)} onRetry={retry} />;
  }
  if (!found) {
    return (
      <div aria-busy="true">
        <Skeleton height={96} />
      </div>
    );
  }
  return (
    <div className={classes['access']}>
      <div className={classes['part']}>
        <h2 id={sessions} tabIndex={-1}>
          {t('people.sessions', { name })}
        </h2>
        <SessionList sessions={found.sessions} onEnded={() => focus(sessions)} />
      </div>
      <div className={classes['part']}>
        <h2 id={keys} tabIndex={-1}>
          {t('people.keys', { name })}
        </h2>
        <KeyList keys={found.apiKeys} onRevoked={() => focus(keys)} />
      </div>
    </div>
  );
}

function focus(place: string): void {
  document.getElementById(place)?.focus();
}
