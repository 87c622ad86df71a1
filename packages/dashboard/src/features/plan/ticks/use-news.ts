import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatList } from '../../../lib/format';
import type { HeldSkill } from '../../../lib/held-skills';
import { levelKey } from '../../../lib/levels';
import type { Plan } from '../plan-model';
import type { PlanState } from '../use-plan';
import { type TickChanges, tickChanges } from './tick-changes';
import type { Ticks } from './use-ticks';

/** What a new answer says, and whether it is one to a change of the ticks. */
export type News = { readonly words: string; readonly ticked: boolean };

type Said = News & { readonly asked: string; readonly have: readonly HeldSkill[] };

const NOTHING: Said = { words: '', ticked: false, asked: '', have: [] };

/** The words for the answer that came last: what counts now, and the best route. */
export function useNews(state: PlanState, { have, nameOf }: Ticks): News {
  const { t } = useTranslation();
  const [said, setSaid] = useState(NOTHING);
  const tell = useTelling(nameOf);
  if (state.status !== 'answer' || state.outdated) return said;
  const asked = JSON.stringify(state.asked);
  if (asked === said.asked) return said;
  const first = said === NOTHING;
  const changes = first ? { counted: [], dropped: [] } : tickChanges(said.have, have);
  const ticked = changes.counted.length + changes.dropped.length > 0;
  const best = tell.best(state.plan);
  const words = [...tell.changes(changes), first ? best : t('plan.news.now', { best })].join(' ');
  const news = { words, ticked, asked, have };
  setSaid(news);
  return news;
}

function useTelling(nameOf: Ticks['nameOf']) {
  const { t } = useTranslation();
  const list = (skills: readonly HeldSkill[]) =>
    formatList(
      skills.map(({ slug, level }) => {
        const key = levelKey(level);
        return `${nameOf(slug)}${key ? ` (${t(`level.${key}`)})` : ''}`;
      }),
    );
  const changes = ({ counted, dropped }: TickChanges) => [
    ...(counted.length > 0 ? [t('plan.news.counted', { skills: list(counted) })] : []),
    ...(dropped.length > 0 ? [t('plan.news.dropped', { skills: list(dropped) })] : []),
  ];
  const best = ({ routes: [route] }: Plan) => {
    if (!route) return t('plan.news.none');
    const roles = formatList(route.between.map(({ name }) => name));
    const way = roles === '' ? t('plan.news.directly') : t('plan.news.through', { roles });
    return t('plan.news.best', { way, count: route.counts.learn });
  };
  return { changes, best };
}
