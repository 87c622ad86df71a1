import { skipToken, useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { historyUrl } from '../../lib/changes-url';
import type { Kind } from '../../lib/kinds';
import { EntityLink } from '../../ui/entity-link';
import { ReplacementDocument } from './entity-header.generated';
import classes from './replaced-notice.module.css';

type NoticeProps = { kind: Kind; slug: string; replacedBy: string | null };

/** Says that an entity is no longer in use, what took its place, and where one reads why. */
export function ReplacedNotice({ kind, slug, replacedBy }: NoticeProps) {
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
      )}{' '}
      <Link {...historyUrl(kind, slug)}>{t('entity.deprecatedWhy')}</Link>
    </p>
  );
}
