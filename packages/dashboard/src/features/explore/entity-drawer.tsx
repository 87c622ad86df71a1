import { useQuery } from '@apollo/client/react';
import { Button, CloseButton, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { describeError } from '../../apollo/describe-error';
import type { SceneNeighbour } from '../../graph-view/explorer/neighbours-in-scene';
import type { SceneEntity } from '../../graph-view/explorer/scene-graph';
import { planUrl } from '../../lib/plan-url';
import { entityUrl } from '../../lib/urls';
import { BasisMark } from '../../ui/basis-mark';
import { ErrorNotice } from '../../ui/error-notice';
import { KindMark } from '../../ui/kind-mark';
import { ConnectionCounts } from './connection-counts';
import { EntityDetailsDocument } from './entity-details.generated';
import classes from './entity-drawer.module.css';
import { SceneActionsContext } from './scene-actions';

/** The most connections that are told one by one. */
const TOLD = 12;

type DrawerProps = {
  entity: SceneEntity;
  /** What it connects to in the scene. */
  neighbours: readonly SceneNeighbour[];
};

/** What there is to know of the entity that is chosen, beside the drawing and never over all of it. */
export function EntityDrawer({ entity, neighbours }: DrawerProps) {
  const { t } = useTranslation();
  const { select } = use(SceneActionsContext);
  const { key, kind, name } = entity;
  const { data, error, refetch } = useQuery(EntityDetailsDocument, { variables: { ref: key } });
  return (
    <aside aria-label={t('explore.drawer.label', { name })} className={classes['drawer']}>
      <div className={classes['head']}>
        <KindMark kind={kind} size="medium" />
        <div>
          <p className={classes['kind']}>{t(`kind.${kind}.one`)}</p>
          <h2>{name}</h2>
        </div>
        <CloseButton
          className={classes['close'] ?? ''}
          aria-label={t('explore.drawer.close')}
          onClick={() => select(null)}
        />
      </div>
      <DrawerActions entity={entity} />
      {error && (
        <ErrorNotice
          trouble={describeError(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      )}
      {!data && !error && <Skeleton height={96} />}
      {data?.entity?.description && <p>{data.entity.description}</p>}
      {data && (
        <ConnectionCounts entity={entity} counts={data.neighbourCounts} neighbours={neighbours} />
      )}
      <Here neighbours={neighbours} />
    </aside>
  );
}

/** What can be done with the entity, each in words. */
function DrawerActions({ entity: { key, kind, slug } }: { entity: SceneEntity }) {
  const { t } = useTranslation();
  const { act, expand, moreOf, isPinned, focus } = use(SceneActionsContext);
  const plain = { variant: 'default', size: 'xs' } as const;
  const more = moreOf(key);
  const words = more === null ? t('explore.act.expand') : t('explore.act.more', { count: more });
  const pinned = isPinned(key);
  return (
    <div className={classes['actions']}>
      {more === 0 ? (
        <p className={classes['kind']}>{t('explore.act.all')}</p>
      ) : (
        <Button size="xs" onClick={() => expand(key)}>
          {words}
        </Button>
      )}
      <Button {...plain} onClick={() => act({ do: pinned ? 'unpin' : 'pin', key })}>
        {t(pinned ? 'explore.act.unpin' : 'explore.act.pin')}
      </Button>
      <Button {...plain} onClick={() => act({ do: focus === key ? 'unfocus' : 'focus', key })}>
        {t(focus === key ? 'explore.act.unfocus' : 'explore.act.focus')}
      </Button>
      <Button {...plain} onClick={() => act({ do: 'hide', key })}>
        {t('explore.act.hide')}
      </Button>
      <Button {...plain} renderRoot={(props) => <Link {...entityUrl(kind, slug)} {...props} />}>
        {t('explore.act.open')}
      </Button>
      {kind === 'Role' && (
        <Button {...plain} renderRoot={(props) => <Link {...planUrl({ to: slug })} {...props} />}>
          {t('explore.act.plan')}
        </Button>
      )}
    </div>
  );
}

/** How the entity connects to what is shown, what matters most first. */
function Here({ neighbours }: { neighbours: readonly SceneNeighbour[] }) {
  const { t } = useTranslation();
  const { select } = use(SceneActionsContext);
  const more = neighbours.length - TOLD;
  return (
    <section>
      <h3>{t('explore.drawer.here')}</h3>
      {neighbours.length === 0 && <p>{t('explore.drawer.none')}</p>}
      <ul className={classes['here']}>
        {neighbours.slice(0, TOLD).map(({ entity, connections }) => (
          <li key={entity.key}>
            {connections.map(({ id, words, basis }) => (
              <span key={id} className={classes['way']}>
                {t(`neighbourhood.words.${words}`)} <BasisMark basis={basis} />
              </span>
            ))}
            <button type="button" className={classes['other']} onClick={() => select(entity.key)}>
              <KindMark kind={entity.kind} />
              {entity.name}
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={classes['kind']}>{t('explore.drawer.more', { count: more })}</p>}
    </section>
  );
}
