import { skipToken, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../../lib/kinds';
import { EntityLink } from '../../ui/entity-link';
import { ReplacementDocument } from './entity-header.generated';
import classes from './replaced-notice.module.css';

/** Says that an entity is no longer in use, and what took its place. */
export function ReplacedNotice({ kind, replacedBy }: { kind: Kind; replacedBy: string | null }) {
  const { t } = useTranslation();
  const { data } = useQuery(
    ReplacementDocument,
    replacedBy === null ? skipToken : { variables: { ref: replacedBy } },
  );
  return (
    <p className={classes['notice']}>
      {t('entity.deprecated')}{' '}
      {data?.entity && (
        <>
          {t('entity.replacedBy')} <EntityLink kind={kind} entity={data.entity} />
        </>
      )}
    </p>
  );
}
