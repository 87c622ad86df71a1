import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SceneNeighbours } from '../../graph-view/explorer/neighbours-in-scene';
import type { SceneEntity } from '../../graph-view/explorer/scene-graph';
import { formatCount } from '../../lib/format';

/** What is chosen now, and what was before. */
type Chosen = { readonly last: string | null; readonly now: string | null };

/** What is said of the entity that is chosen: its name, and how it connects to the one chosen before. */
export function useSaid(entity: SceneEntity | null, neighbours: SceneNeighbours): string {
  const { t } = useTranslation();
  const key = entity?.key ?? null;
  const [{ last, now }, setChosen] = useState<Chosen>({ last: null, now: key });
  if (now !== key) setChosen({ last: now, now: key });
  if (!entity) return '';
  const around = neighbours.of(entity.key);
  const from = around.find((one) => one.entity.key === last);
  const how = (from?.connections ?? []).map(({ words, basis }) =>
    t('explore.said.how', {
      words: t(`neighbourhood.words.${words}`),
      name: from?.entity.name ?? '',
      basis: t(`basis.${basis}`).toLowerCase(),
    }),
  );
  return t('explore.said.entity', {
    name: entity.name,
    kind: t(`kind.${entity.kind}.one`).toLowerCase(),
    how: how.join(''),
    shown: formatCount(around.reduce((sum, { connections }) => sum + connections.length, 0)),
    total: formatCount(entity.statementCount),
  });
}
