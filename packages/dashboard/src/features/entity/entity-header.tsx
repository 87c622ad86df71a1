import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityHeader_EntityFragment } from '../../gql/graphql';
import { historyUrl } from '../../lib/changes-url';
import { formatList } from '../../lib/format';
import type { Kind } from '../../lib/kinds';
import { KindMark } from '../../ui/kind-mark';
import { usePageTitle } from '../../ui/use-page-title';
import { EditLink } from './edit-link';
import classes from './entity-header.module.css';
import { OutOfUseMenu } from './out-of-use-menu';
import { SuggestLink } from './suggest-link';

type HeaderProps = {
  kind: Kind;
  entity: Pick<
    EntityHeader_EntityFragment,
    'slug' | 'name' | 'aliases' | 'description' | 'version'
  >;
  /** What can be done with it. */
  actions?: ReactNode;
};

/** What this is: its kind, its names, and one or two sentences. */
export function EntityHeader({ kind, entity, actions }: HeaderProps) {
  const { t } = useTranslation();
  const { slug, name, aliases, description, version } = entity;
  usePageTitle(name);
  return (
    <header className={classes['header']}>
      <KindMark kind={kind} size="large" />
      <div className={classes['words']}>
        <div className={classes['kind']}>
          {t(`kind.${kind}.one`)} · {t('entity.version', { version })} ·{' '}
          <Link {...historyUrl(kind, slug)}>{t('entity.history')}</Link>
          <SuggestLink entityRef={`${kind.toLowerCase()}/${entity.slug}`} />
          <EditLink />
          <OutOfUseMenu />
        </div>
        <h1 className={classes['name']}>{name}</h1>
        {aliases.length > 0 && (
          <p className={classes['kind']}>{t('entity.also', { names: formatList(aliases) })}</p>
        )}
      </div>
      <p className={classes['description']}>{description}</p>
      {actions && <div className={classes['actions']}>{actions}</div>}
    </header>
  );
}
