import type { LinkProps } from '@tanstack/react-router';
import { activityUrl } from './changes-url';
import { compareUrl } from './compare-url';
import type { Kind } from './kinds';
import { planUrl } from './plan-url';
import type { Ask } from './read-question';
import { entityUrl, glanceUrl } from './urls';

/** An entity that a question names. */
export type NamedEntity = { readonly kind: Kind; readonly slug: string; readonly name: string };

type Entities = readonly NamedEntity[];

const entityPage = ([first]: Entities) => (first ? entityUrl(first.kind, first.slug) : null);

const URLS: Readonly<Record<Ask, (entities: Entities) => LinkProps | null>> = {
  doors: () => glanceUrl('doors'),
  mostNeeded: () => glanceUrl('needed'),
  trends: () => glanceUrl('trends'),
  changed: () => activityUrl(),
  way: ([from, to]) =>
    from && to && from.slug !== to.slug ? planUrl({ from: from.slug, to: to.slug }) : null,
  wayTo: ([to]) => (to ? planUrl({ to: to.slug }) : null),
  compare: (roles) => {
    const slugs = [...new Set(roles.map(({ slug }) => slug))];
    return slugs.length > 1 ? compareUrl(slugs) : null;
  },
  needs: entityPage,
  whoNeeds: entityPage,
  buildsOn: entityPage,
  shapes: entityPage,
  about: entityPage,
};

/** The screen that answers a question about these entities; null where none does. */
export function questionUrl(ask: Ask, entities: Entities): LinkProps | null {
  return URLS[ask](entities);
}
