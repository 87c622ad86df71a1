import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useEntityHits } from '../../editing/use-entity-hits';
import type { Entity } from './entity-gate';
import { MayBeSameDocument } from './out-of-use.generated';

/** Few enough to see at a glance. */
const MOST = 5;

/** An entity of the same kind, and why it is offered. */
export type Near = { readonly slug: string; readonly name: string; readonly why: string };

/** What may be the same as an entity: what the health of the graph has found, then what is close by name. */
export function useNear({ kind, id, slug, name }: Entity): readonly Near[] {
  const { t } = useTranslation();
  const { data } = useQuery(MayBeSameDocument, { variables: { id } });
  const { hits } = useEntityHits(name, [kind]);
  const findings = data?.graphHealth.checks.flatMap((check) => check.findings) ?? [];
  const found = findings.flatMap(({ sentence, entity, other }) =>
    [entity, other]
      .filter((one) => one != null && one.id !== id && one.status === 'ACTIVE')
      .flatMap((one) =>
        one ? { slug: one.slug, name: one.name, why: t('outOfUse.mayBeSame', { sentence }) } : [],
      ),
  );
  const close = hits.map((hit) => ({
    slug: hit.slug,
    name: hit.name,
    why: hit.matched === hit.name ? t('outOfUse.close') : t('search.also', { name: hit.matched }),
  }));
  const all = new Map([...close, ...found].map((near) => [near.slug, near]));
  all.delete(slug);
  const first = new Set(found.map((near) => near.slug));
  return [...all.values()]
    .toSorted((a, b) => Number(first.has(b.slug)) - Number(first.has(a.slug)))
    .slice(0, MOST);
}
