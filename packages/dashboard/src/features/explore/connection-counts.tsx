import { Button } from '@mantine/core';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityDetailsQuery } from '../../gql/graphql';
import type { SceneNeighbour } from '../../graph-view/explorer/neighbours-in-scene';
import type { SceneEntity } from '../../graph-view/explorer/scene-graph';
import { formatCount } from '../../lib/format';
import { KindMark } from '../../ui/kind-mark';
import { type ConnectionGroup, groupCounts } from './connection-groups';
import classes from './entity-drawer.module.css';
import { SceneActionsContext } from './scene-actions';

type CountsProps = {
  entity: SceneEntity;
  counts: EntityDetailsQuery['neighbourCounts'];
  neighbours: readonly SceneNeighbour[];
};

/** How much an entity connects to in the whole graph, sort by sort; each can be brought in by itself. */
export function ConnectionCounts({ entity, counts, neighbours }: CountsProps) {
  const { t } = useTranslation();
  const groups = groupCounts(counts, neighbours);
  if (groups.length === 0) return null;
  return (
    <section>
      <h3>{t('explore.drawer.connects')}</h3>
      <ul className={classes['counts']}>
        {groups.map((group) => (
          <Group key={`${group.words} ${group.kind}`} entity={entity} group={group} />
        ))}
      </ul>
    </section>
  );
}

function Group({ entity: { key }, group }: { entity: SceneEntity; group: ConnectionGroup }) {
  const { t } = useTranslation();
  const { expand } = use(SceneActionsContext);
  const { words, kind, along, shown, total } = group;
  const said = t(`neighbourhood.words.${words}`);
  const many = t(`kind.${kind}.many`).toLowerCase();
  return (
    <li className={classes['group']}>
      <KindMark kind={kind} />
      <span>
        {said} {many}
      </span>
      <span className={classes['number']}>
        {t('explore.drawer.count', { shown: formatCount(shown), total: formatCount(total) })}
      </span>
      <Button
        variant="default"
        size="compact-xs"
        disabled={shown >= total}
        aria-label={t('explore.drawer.bring', { words: said, kind: many })}
        onClick={() => expand(key, along)}
      >
        +
      </Button>
    </li>
  );
}
